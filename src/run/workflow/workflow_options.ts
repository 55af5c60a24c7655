import type { BatchOptions } from "../run_options.ts";

/**
 * How a workflow is run on this machine: as a batch of images is. What is said of images there holds for the questions
 * that all steps ask together: `concurrency`, `maxFailures`, `maxCost`, `onProgress`, the lines of a `journal`. A step's own
 * `max_concurrent_requests` holds beside that, and `model` is for every step.
 */
export type WorkflowOptions = Omit<BatchOptions, "inputs">;
