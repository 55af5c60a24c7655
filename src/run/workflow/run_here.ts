import { calledFrom } from "../called_from.ts";
import type { WorkflowInputs } from "./run_inputs.ts";
import type { Outputs } from "./run_outputs.ts";
import type { WorkflowOptions } from "./workflow_options.ts";
import type { WorkflowBatch, WorkflowRecord, WorkflowRun } from "./workflow_record.ts";

/** Runs a workflow for all images together. The runner, effect and openai are loaded when it is first called. */
export async function runHere(
  workflow: unknown,
  inputs: WorkflowInputs,
  options?: WorkflowOptions,
): Promise<WorkflowRun<Outputs>> {
  const caller = new Error();
  const runner = await import("./promise.ts");
  try {
    return await runner.runHere(workflow, inputs, options);
  } catch (error) {
    throw calledFrom(caller, error);
  }
}

/** Runs a workflow for each image on its own. The runner is loaded when the first record is asked for. */
export function runHereAll(
  workflow: unknown,
  inputs: WorkflowInputs,
  options?: WorkflowOptions,
): WorkflowBatch<Outputs> {
  return {
    async *[Symbol.asyncIterator](): AsyncGenerator<WorkflowRecord<Outputs>> {
      const runner = await import("./promise.ts");
      yield* runner.records(workflow, inputs, options);
    },
    async collect() {
      const runner = await import("./promise.ts");
      return runner.collect(workflow, inputs, options);
    },
  };
}
