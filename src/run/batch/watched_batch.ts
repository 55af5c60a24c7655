import type { Stream } from "../effect_types.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import type { ImageInputs, ImageRecord } from "../record.ts";
import type { RunError } from "../run_error.ts";

/**
 * A batch that can be watched.
 *
 * @typeParam P The prediction of the step.
 * @typeParam E What a Stream of images may fail with.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { modelLayer, watchAll, type WatchedBatch } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * // Shows how far it is while it runs.
 * const shown: number[] = [];
 * const showing = <P>({ records, progress }: WatchedBatch<P>) =>
 *   Effect.all([
 *     Stream.runCount(records),
 *     Stream.runForEach(progress, ({ done }) => Effect.sync(() => shown.push(done))),
 *   ], { concurrency: "unbounded" });
 *
 * const program = watchAll(llamaVision.v3().task("caption"), "examples/images/*.jpg").pipe(
 *   Effect.flatMap(showing),
 *   Effect.scoped,
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 * );
 *
 * await Effect.runPromise(program);
 * assert.equal(shown.at(-1), 4);
 * ```
 */
export interface WatchedBatch<P, E = never> {
  /** One record for each image. It can be run once. */
  readonly records: Stream<ImageRecord<P>, RunError | E, Model>;
  /** How far the batch is: ten times a second while that changes, and once more when the records end. */
  readonly progress: Stream<Progress>;
}

/**
 * The images of a batch, or a Stream of them.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter } from "@stepwright/workflows";
 * import { type ImageSource, modelLayer, runAll } from "@stepwright/workflows/effect";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 *
 * const names = Stream.make("chelsea", "coffee");
 * const images: ImageSource<never, never> = Stream.map(names, (name) => `examples/images/${name}.jpg`);
 *
 * const count = await runAll(llamaVision.v3().task("caption"), images).pipe(
 *   Stream.runCount,
 *   Effect.provide(modelLayer(openRouter({ baseURL: server.url, apiKey: "sk-or-v1-example" }))),
 *   Effect.runPromise,
 * );
 * assert.equal(count, 2);
 * ```
 */
export type ImageSource<E, R> = ImageInputs | Stream<ImageInput, E, R>;
