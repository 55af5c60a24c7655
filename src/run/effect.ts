/**
 * The same runs as Effects and Streams, for programs that are built on Effect: retries, time limits, concurrency and
 * interruption compose with yours, and the model is a service that you can swap.
 *
 * @example One image as an Effect
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { modelLayer, run } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 *
 * const program = run(llamaVision.v3().task("caption"), "examples/images/chelsea.jpg").pipe(
 *   Effect.map((answer) => answer.prediction),
 *   Effect.catchTag("RunError", (error) => Effect.succeed(`failed: ${error.reason._tag}`)),
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 * );
 *
 * assert.equal(await Effect.runPromise(program), "A cat.");
 * ```
 *
 * @module
 */
import { scoped } from "effect/Effect";
import { unwrap } from "effect/Stream";
import type { Answer } from "./answer.ts";
import { startBatch } from "./batch/run_all.ts";
import type { ImageSource, WatchedBatch } from "./batch/watched_batch.ts";
import type { Effect, Scope, Stream } from "./effect_types.ts";
import type { ImageInput } from "./images/image_input.ts";
import type { Model } from "./model/model.ts";
import type { ImageRecord } from "./record.ts";
import type { RunError } from "./run_error.ts";
import type { BatchOptions, RunOptions } from "./run_options.ts";
import { runStep, runStepForEach } from "./run_step.ts";
import type { Runnable } from "./runnable.ts";
import type { InvalidWorkflowError } from "../workflow/invalid_workflow_error.ts";
import type { WorkflowDefinition } from "../workflow/definition.ts";
import type { AnyOutputs, Workflow } from "../workflow/workflow.ts";
import type { BrokenWorkflowError } from "./workflow/broken_workflow_error.ts";
import type { WorkflowInputs } from "./workflow/run_inputs.ts";
import { runWorkflow, runWorkflowForEach } from "./workflow/run_workflow.ts";
import type { WorkflowOptions } from "./workflow/workflow_options.ts";
import type { WorkflowRecord, WorkflowRun } from "./workflow/workflow_record.ts";

export { Model, type ModelFailure, type ModelReply, type ModelRequest, type Reasoning } from "./model/model.ts";
export { modelLayer } from "./model/openai_model.ts";
export type { ChatMessage, ImagePart, PromptImage, TextPart } from "./prompts/prompts.ts";
export type { ImageSource, WatchedBatch } from "./batch/watched_batch.ts";
export { RunError, type RunErrorFields } from "./run_error.ts";
export type { Reason } from "./reason.ts";
export { InvalidWorkflowError } from "../workflow/invalid_workflow_error.ts";

/**
 * Asks a model about one image.
 *
 * @param step A step that has all that its task needs.
 * @param image A path, a URL, a data URL, bytes, a Blob, a stream, or `{ base64 }`.
 * @param options The same as those of the step's own `run`.
 * @returns The typed answer; it fails with a `RunError`, and depends on the `Model` service.
 *
 * @example
 * ```ts
 * import { llamaVision } from "@stepwright/workflows";
 * import { modelLayer, run } from "@stepwright/workflows/effect";
 * import * as Effect from "effect/Effect";
 * import assert from "node:assert/strict";
 *
 * const missing = run(llamaVision.v3().task("ocr"), "no-such-picture.jpg").pipe(
 *   Effect.flip,
 *   Effect.provide(modelLayer()),
 * );
 *
 * assert.equal((await Effect.runPromise(missing)).reason._tag, "InvalidImage");
 * ```
 */
export function run<P>(
  step: Runnable<P>,
  image: ImageInput,
  options: RunOptions = {},
): Effect<Answer<P>, RunError, Model> {
  return runStep(step, image, options);
}

/**
 * Asks a model about each image.
 *
 * @param step A step that has all that its task needs.
 * @param images A Stream or any iterable of images, or a text: a glob pattern, a folder, a path or a URL.
 * @param options The same as those of the step's own `runAll`.
 * @returns One record for each image. An image that fails does not fail the stream; a list of images that breaks off does.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { modelLayer, runAll } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * const records = await runAll(llamaVision.v3().task("caption"), "examples/images/*.jpg").pipe(
 *   Stream.filter((record) => record.ok),
 *   Stream.runCollect,
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 *   Effect.runPromise,
 * );
 *
 * assert.equal(records.length, 4);
 * ```
 */
export function runAll<P, E = never, R = never>(
  step: Runnable<P>,
  images: ImageSource<E, R>,
  options: BatchOptions = {},
): Stream<ImageRecord<P>, RunError | E, Model | R> {
  return runStepForEach(step, images, options);
}

/**
 * Starts a batch that can be watched: its records, and beside them how far it is.
 *
 * @param step A step that has all that its task needs.
 * @param images A Stream or any iterable of images, or a text: a glob pattern, a folder, a path or a URL.
 * @param options The same as those of the step's own `runAll`.
 * @returns The records, as `runAll` gives them, and the progress; both can be run once, in the scope of the batch.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { modelLayer, watchAll } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * const program = Effect.gen(function* () {
 *   const { records, progress } = yield* watchAll(llamaVision.v3().task("caption"), "examples/images/*.jpg");
 *   return yield* Effect.all([Stream.runCount(records), Stream.runLast(progress)], { concurrency: 2 });
 * }).pipe(Effect.scoped, Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))));
 *
 * const [count] = await Effect.runPromise(program);
 * assert.equal(count, 4);
 * ```
 */
export function watchAll<P, E = never, R = never>(
  step: Runnable<P>,
  images: ImageSource<E, R>,
  options: BatchOptions = {},
): Effect<WatchedBatch<P, E>, RunError, Model | R | Scope> {
  return startBatch(step, images, options);
}

/**
 * Runs a workflow on this machine, for all images together.
 *
 * @param workflow What `workflow()` builds, or a definition.
 * @param inputs The values by the names of the workflow's inputs.
 * @param options The same as those of the workflow's own `runHere`.
 * @returns The outputs and the records. An image that fails does not fail the effect; a workflow that cannot be run does.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow } from "@stepwright/workflows";
 * import { modelLayer, runHere } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { caption: "A cat." } });
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const program = runHere(captions, { photo: "examples/images/chelsea.jpg" }).pipe(
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 * );
 *
 * const { outputs } = await Effect.runPromise(program);
 * assert.deepEqual(outputs, [{ caption: "A cat." }]);
 * ```
 */
export function runHere<O = AnyOutputs>(
  workflow: Workflow<O> | WorkflowDefinition,
  inputs: WorkflowInputs = {},
  options: WorkflowOptions = {},
): Effect<WorkflowRun<O>, RunError | InvalidWorkflowError | BrokenWorkflowError, Model> {
  return scoped(runWorkflow(workflow, inputs, options)) as Effect<
    WorkflowRun<O>,
    RunError | InvalidWorkflowError | BrokenWorkflowError,
    Model
  >;
}

/**
 * Runs a workflow on this machine for each image on its own.
 *
 * @param workflow What `workflow()` builds, or a definition.
 * @param inputs The values by the names of the workflow's inputs; pictures in any iterable, or a text that names many.
 * @param options The same as those of the workflow's own `runHereAll`.
 * @returns One record for each image. An image that fails does not fail the stream.
 *
 * @example
 * ```ts
 * import { input, llamaVision, openRouter, workflow } from "@stepwright/workflows";
 * import { modelLayer, runHereAll } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const captions = workflow().inputs(photo).steps(caption).outputs({ caption: caption.outputs.output });
 *
 * const records = await runHereAll(captions, { photo: "examples/images/*.jpg" }).pipe(
 *   Stream.filter((record) => record.ok),
 *   Stream.runCollect,
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 *   Effect.runPromise,
 * );
 *
 * assert.equal(records.length, 4);
 * ```
 */
export function runHereAll<O = AnyOutputs>(
  workflow: Workflow<O> | WorkflowDefinition,
  inputs: WorkflowInputs,
  options: WorkflowOptions = {},
): Stream<WorkflowRecord<O>, RunError | InvalidWorkflowError, Model> {
  return unwrap(runWorkflowForEach(workflow, inputs, options)) as Stream<
    WorkflowRecord<O>,
    RunError | InvalidWorkflowError,
    Model
  >;
}
