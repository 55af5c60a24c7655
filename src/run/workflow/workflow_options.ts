import type { BatchOptions } from "../run_options.ts";

/** How a workflow is run on this machine: as a batch of images is. Its inputs are handed over by themselves. */
export type WorkflowOptions = Omit<BatchOptions, "inputs">;
