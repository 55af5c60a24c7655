import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { BrokenWorkflowError } from "./broken_workflow_error.ts";
import { modelLayer } from "../model/openai_model.ts";
import type { WorkflowInputs } from "./run_inputs.ts";
import type { Outputs } from "./run_outputs.ts";
import { runWorkflow, runWorkflowForEach } from "./run_workflow.ts";
import { workflowRun } from "./summarise_workflow.ts";
import type { WorkflowOptions } from "./workflow_options.ts";
import type { WorkflowRecord, WorkflowRun } from "./workflow_record.ts";

/** Runs a workflow for all images together to a promise. */
export function runHere(
  workflow: unknown,
  inputs: WorkflowInputs,
  options: WorkflowOptions = {},
): Promise<WorkflowRun<Outputs>> {
  const run = Effect.scoped(runWorkflow(workflow, inputs, options));
  return run.pipe(Effect.provide(modelLayer()), Effect.runPromise);
}

/** Runs a workflow for each image to an async iterable; leaving its loop aborts what is in flight. */
export function records(
  workflow: unknown,
  inputs: WorkflowInputs,
  options: WorkflowOptions = {},
): AsyncIterable<WorkflowRecord<Outputs>> {
  return Stream.unwrap(runWorkflowForEach(workflow, inputs, options)).pipe(
    Stream.provide(modelLayer()),
    Stream.toAsyncIterable,
  );
}

/** Runs a workflow for each image, and gives all the records and the sums. */
export async function collect(
  workflow: unknown,
  inputs: WorkflowInputs,
  options?: WorkflowOptions,
): Promise<WorkflowRun<Outputs>> {
  const started = performance.now();
  const all: WorkflowRecord<Outputs>[] = [];
  const collected = () => workflowRun(all, performance.now() - started);
  try {
    for await (const record of records(workflow, inputs, options)) all.push(record);
  } catch (cause) {
    throw all.length === 0 ? cause : new BrokenWorkflowError(collected(), cause);
  }
  return collected();
}
