import type { BatchOptions } from "../run_options.ts";

/**
 * How a workflow is run on this machine: as a batch of images is. `concurrency`, `maxCost` and the lines of a `journal`
 * hold for the questions that all steps ask together, beside each step's own `max_concurrent_requests`; `maxFailures` and
 * `onProgress` count images, of which `runHere` is done with none before all of them; `model` is for every step.
 */
export type WorkflowOptions = Omit<BatchOptions, "inputs">;
