import type { Summary } from "../record.ts";
import type { RunError } from "../run_error.ts";
import type { CallRecord } from "./call_record.ts";
import type { WorkflowInputs } from "./run_inputs.ts";

/**
 * What every record of a workflow says of its image.
 *
 * @example
 * ```ts
 * import {
 *   input,
 *   llamaVision,
 *   openRouter,
 *   type OutputValue,
 *   type RecordOfWorkflow,
 *   workflow,
 * } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const { records: [record] } = await captions.runHere({ photo: "examples/images/chelsea.jpg" }, { target });
 *
 * const { index, inputs, outputs, calls }: RecordOfWorkflow<{ caption: OutputValue<string> }> = record!;
 * assert.deepEqual([index, inputs, outputs], [0, { photo: "examples/images/chelsea.jpg" }, { caption: "A cat." }]);
 * assert.equal(calls[0]?.step, "caption");
 * ```
 */
export interface RecordOfWorkflow<O> {
  /** The image's position among those handed over, from 0. */
  readonly index: number;
  /** What was handed over for this image: the picture as it was given, and the elements of other batches, by name. */
  readonly inputs: WorkflowInputs;
  /** The workflow's outputs for this image, as the engine writes them; null where something that they need failed. */
  readonly outputs: O;
  /** The questions that were asked of models for this image, in the order in which they ended. */
  readonly calls: readonly CallRecord[];
}

/**
 * The record of an image for which the whole workflow ran.
 *
 * @example
 * ```ts
 * import {
 *   input,
 *   llamaVision,
 *   openRouter,
 *   type OutputValue,
 *   workflow,
 *   type WorkflowSucceeded,
 * } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const { records } = await captions.runHere({ photo: ["examples/images/chelsea.jpg", "no-such.jpg"] }, { target });
 *
 * const whole: WorkflowSucceeded<{ caption: OutputValue<string> }>[] = records.filter((record) => record.ok);
 * assert.deepEqual(whole.map(({ index, outputs }) => [index, outputs]), [[0, { caption: "A cat." }]]);
 * ```
 */
export interface WorkflowSucceeded<O> extends RecordOfWorkflow<O> {
  /** Nothing failed. */
  readonly ok: true;
}

/**
 * The record of an image for which something failed.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow, type WorkflowFailed } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const { records } = await captions.runHere({ photo: ["examples/images/chelsea.jpg", "no-such.jpg"] }, { target });
 *
 * const broken: WorkflowFailed<unknown>[] = records.filter((record) => !record.ok);
 * assert.deepEqual(broken.map(({ index, outputs }) => [index, outputs]), [[1, { caption: null }]]);
 * assert.equal(broken[0]?.error.reason._tag, "InvalidImage");
 * ```
 */
export interface WorkflowFailed<O> extends RecordOfWorkflow<O> {
  /** Something failed. */
  readonly ok: false;
  /** What failed first, by the order of the steps. */
  readonly error: RunError;
}

/**
 * What became of one image in a workflow. There is exactly one for each image; a workflow that takes none has one.
 *
 * @typeParam O The outputs of the workflow.
 *
 * @example
 * ```ts
 * import {
 *   input,
 *   llamaVision,
 *   openRouter,
 *   type OutputValue,
 *   workflow,
 *   type WorkflowRecord,
 * } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const line = (record: WorkflowRecord<{ caption: OutputValue<string> }>) =>
 *   record.ok ? record.outputs.caption : record.error.reason._tag;
 *
 * const { records } = await captions.runHere({ photo: ["examples/images/chelsea.jpg", "no-such.jpg"] }, { target });
 * assert.deepEqual(records.map(line), ["A cat.", "InvalidImage"]);
 * ```
 */
export type WorkflowRecord<O> = WorkflowSucceeded<O> | WorkflowFailed<O>;

/**
 * What became of the images of a workflow: `usage`, `cost` and `reused` are those of its questions.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow, type WorkflowSummary } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const { summary } = await captions.runHere({ photo: ["examples/images/chelsea.jpg", "no-such.jpg"] }, { target });
 *
 * const { total, answered, failed, calls, cost }: WorkflowSummary = summary;
 * assert.deepEqual({ total, answered, failed, calls }, { total: 2, answered: 1, failed: 1, calls: 1 });
 * assert.equal(cost, 0.000560625); // in USD
 * ```
 */
export interface WorkflowSummary extends Summary {
  /** How many questions models were asked, those that a journal or an equal question answered included. */
  readonly calls: number;
}

/**
 * Everything that came of a workflow.
 *
 * @typeParam O The outputs of the workflow.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, type OutputValue, workflow, type WorkflowRun } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const inputs = { photo: "examples/images/chelsea.jpg" };
 * const run: WorkflowRun<{ caption: OutputValue<string> }> = await captions.runHere(inputs, { target });
 *
 * assert.deepEqual(run.outputs, [{ caption: "A cat." }]);
 * assert.deepEqual([run.records.length, run.summary.answered], [1, 1]);
 * ```
 */
export interface WorkflowRun<O> {
  /**
   * The outputs, as a Roboflow server gives them: one for each image, or a single one where none of them depends on an
   * image.
   */
  readonly outputs: readonly O[];
  /** The records, one for each image, in the same order. */
  readonly records: readonly WorkflowRecord<O>[];
  /** The sums. */
  readonly summary: WorkflowSummary;
}

/**
 * What becomes of many images in a workflow, each on its own: iterate over the records, or `collect()` them. Nothing is
 * sent before one or the other is asked for; asking for both runs the workflow twice.
 *
 * @typeParam O The outputs of the workflow.
 *
 * @example
 * ```ts
 * import {
 *   input,
 *   llamaVision,
 *   openRouter,
 *   type OutputValue,
 *   workflow,
 *   type WorkflowBatch,
 * } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const inputs = { photo: "examples/images/*.jpg" };
 * const batch: WorkflowBatch<{ caption: OutputValue<string> }> = captions.runHereAll(inputs, { target });
 * assert.equal(server.requests.length, 0); // nothing is sent before the records are asked for
 *
 * for await (const { ok, outputs } of batch) assert.deepEqual([ok, outputs], [true, { caption: "A cat." }]);
 * assert.equal(server.requests.length, 4);
 * ```
 */
export interface WorkflowBatch<O> extends AsyncIterable<WorkflowRecord<O>> {
  /**
   * Runs them all, and gives every record and the sums.
   *
   * @throws {BrokenWorkflowError} If the images, or the journal, break off after the first of them; it holds what came before.
   */
  collect(): Promise<WorkflowRun<O>>;
}
