import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Stream from "effect/Stream";
import { ask, type Asked } from "../ask.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import { failOrDie, type PreparedStep, prepareStep } from "../prepare.ts";
import { reason } from "../make_reason.ts";
import type { Reason } from "../reason.ts";
import type { ImageInputs, ImageRecord } from "../record.ts";
import { RunError } from "../run_error.ts";
import type { BatchOptions } from "../run_options.ts";
import type { Runnable } from "../runnable.ts";
import { drawImages } from "./draw_images.ts";

/** How many images are in flight where nobody says: what Roboflow's servers do. */
const DEFAULT_CONCURRENCY = 8;

function concurrencyOf({ limits, plan }: PreparedStep): number {
  const ofStep = plan.values.max_concurrent_requests;
  return limits.concurrency ?? (typeof ofStep === "number" && ofStep > 0 ? ofStep : DEFAULT_CONCURRENCY);
}

function notAttempted(step: PreparedStep, input: ImageInput, stoppedBy: Reason["_tag"]): RunError {
  const what = `step "${step.plan.values.name}" on ${describeImage(input)}`;
  return new RunError(`Cannot run ${what}: the batch was stopped before it, by ${stoppedBy}`, {
    reason: reason("NotAttempted", { stoppedBy }),
  });
}

function recordOf<P>(index: number, input: ImageInput, { key, outcome }: Asked<P>): ImageRecord<P> {
  return Result.isSuccess(outcome)
    ? { index, input, key, ok: true, answer: outcome.success }
    : { index, input, key, ok: false, error: outcome.failure };
}

/**
 * One record for each image. A failure that every other image would share stops the batch: images after it are not sent.
 * Where the list of images itself breaks off, the records of those that came before it are given first.
 */
export function records<P>(
  step: Runnable<P>,
  images: ImageInputs,
  options: BatchOptions,
): Stream.Stream<ImageRecord<P>, RunError, Model> {
  return Stream.unwrap(Effect.gen(function* () {
    const prepared = yield* prepareStep(step, options);
    let stoppedBy: Reason["_tag"] | undefined;
    const stop = new AbortController();
    const { signal } = options;
    const stopped = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
    const source = yield* failOrDie(() => Promise.resolve(drawImages(images, stopped)));
    let broken: { readonly cause: unknown } | undefined;

    const inputs = (async function* () {
      try {
        yield* source;
      } catch (cause) {
        broken = { cause };
      }
    })();

    const record = (input: ImageInput, index: number): Effect.Effect<ImageRecord<P>, never, Model> =>
      Effect.suspend(() => {
        if (stoppedBy !== undefined) {
          const outcome = Result.fail(notAttempted(prepared, input, stoppedBy));
          return Effect.succeed(recordOf<P>(index, input, { key: undefined, outcome }));
        }
        return Effect.map(ask<P>(prepared, input), (asked) => {
          const { outcome } = asked;
          if (Result.isFailure(outcome) && outcome.failure.reason.stopsBatch) {
            stoppedBy ??= outcome.failure.reason._tag;
            stop.abort();
          }
          return recordOf(index, input, asked);
        });
      });

    return Stream.fromAsyncIterable(inputs, (cause) => cause).pipe(
      Stream.orDie,
      Stream.zipWithIndex,
      Stream.mapEffect(([input, index]) => record(input, index), {
        concurrency: concurrencyOf(prepared),
        unordered: options.order !== "input",
      }),
      Stream.concat(
        Stream.unwrap(
          failOrDie(() => broken === undefined ? Promise.resolve(Stream.empty) : Promise.reject(broken.cause)),
        ),
      ),
    );
  }));
}
