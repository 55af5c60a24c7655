import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import type * as Scope from "effect/Scope";
import * as Stream from "effect/Stream";
import { announce } from "../../blocks/announce.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import { failOrDie, type PreparedStep, prepareStep } from "../prepare.ts";
import type { Progress } from "../progress.ts";
import type { Limits } from "../limits.ts";
import type { RecordWith } from "../record.ts";
import { RunError } from "../run_error.ts";
import type { BatchOptions } from "../run_options.ts";
import type { Runnable } from "../runnable.ts";
import { drawImages } from "./draw_images.ts";
import { Halting } from "./halting.ts";
import { openJournal } from "./journal/journal.ts";
import { RunningBatch } from "./running_batch.ts";
import { stepWork } from "./step_work.ts";
import type { Tally } from "./tally.ts";
import type { ImageSource, WatchedBatch } from "./watched_batch.ts";
import type { Paid, Work } from "./work.ts";

/** How many images are in flight where nobody says: what Roboflow's servers do. */
export const DEFAULT_CONCURRENCY = 8;

function concurrencyOf({ limits, plan }: PreparedStep): number {
  const ofStep = plan.values.max_concurrent_requests;
  return limits.concurrency ?? (typeof ofStep === "number" && ofStep > 0 ? ofStep : DEFAULT_CONCURRENCY);
}

/**
 * A batch that can be watched, whoever is asked.
 *
 * @typeParam A The answer.
 * @typeParam E What a Stream of images may fail with.
 * @typeParam R What asking depends on.
 */
export interface WatchedWork<A, E, R> {
  /** One record for each image. It can be run once. */
  readonly records: Stream.Stream<RecordWith<A>, RunError | E, R>;
  /** How far the batch is: ten times a second while that changes, and once more when the records end. */
  readonly progress: Stream.Stream<Progress>;
}

/**
 * Makes a batch ready. Its records are one for each image. A failure that every other image would share stops it:
 * images after it are not sent. Where the list of images itself breaks off, or the journal cannot be kept, the records
 * of those that came before it are given first.
 */
export const startBatch = Effect.fnUntraced(function* <P, E, R>(
  step: Runnable<P>,
  images: ImageSource<E, R>,
  options: BatchOptions,
): Effect.fn.Return<WatchedBatch<P, E>, RunError, Model | R | Scope.Scope> {
  const prepared = yield* prepareStep(step, options);
  const { limits } = prepared;
  return yield* startWork(stepWork<P>(prepared), images, { options, limits, concurrency: concurrencyOf(prepared) });
});

/** How a batch is run, with its defaults filled in. */
export interface Pace {
  readonly options: Pick<BatchOptions, "signal" | "journal" | "onProgress" | "order">;
  readonly limits: Limits;
  readonly concurrency: number;
}

/** Makes a batch ready, whatever is done with each image. */
export const startWork = Effect.fnUntraced(function* <A extends Paid, W, E, R>(
  work: Work<A, W>,
  images: ImageSource<E, R>,
  { options, limits, concurrency }: Pace,
): Effect.fn.Return<WatchedWork<A, E, W>, RunError, R | Scope.Scope> {
  const { signal, journal: path, onProgress, order } = options;
  const journal = path === undefined ? undefined : yield* openJournal(path);
  const halting = new Halting();
  const stopped = signal === undefined ? halting.signal : AbortSignal.any([signal, halting.signal]);
  const series = Stream.isStream(images)
    ? Stream.toAsyncIterableWith(images as Stream.Stream<ImageInput, E, R>, yield* Effect.context<R>())
    : images;
  const drawn = yield* failOrDie(() => drawImages(series, stopped));
  const batch = new RunningBatch({ limits, journal, halting });
  batch.tally.expect(drawn.total);
  yield* batch.tally.start;
  if (onProgress !== undefined) yield* report(batch.tally, onProgress);
  let broken: { readonly cause: unknown } | undefined;

  const inputs = (async function* (): AsyncGenerator<ImageInput> {
    try {
      yield* drawn.images;
    } catch (cause) {
      broken = { cause };
    }
  })();

  const ending = Stream.suspend((): Stream.Stream<never, RunError | E> => {
    if (batch.journalError !== undefined) return Stream.fail(batch.journalError);
    if (broken === undefined) return Stream.empty;
    const { cause } = broken;
    const isFailure = RunError.isInstance(cause) || Stream.isStream(images);
    return isFailure ? Stream.fail(cause as RunError | E) : Stream.die(cause);
  });

  const records = Stream.fromAsyncIterable(inputs, (cause) => cause).pipe(
    Stream.orDie,
    Stream.zipWithIndex,
    Stream.mapEffect(
      ([input, index]) => Effect.tap(batch.record(work, input, index), (record) => batch.count(record)),
      {
        concurrency,
        unordered: order !== "input",
      },
    ),
    Stream.concat(ending),
    Stream.ensuring(batch.tally.finish),
  );
  return { records, progress: batch.tally.progress };
});

/** Tells the caller how far the batch is, the last time when the scope ends. */
export function report(tally: Tally, onProgress: (progress: Progress) => void) {
  const tell = (progress: Progress) =>
    Effect.sync(() => {
      // It may be asynchronous, and reject.
      new Promise((resolve) => resolve(onProgress(progress))).catch((error: unknown) => {
        announce([{ code: "progress", message: `onProgress threw: ${error}` }]);
      });
    });
  return Effect.acquireRelease(
    Effect.forkDetach(Stream.runForEach(tally.progress, tell)),
    (telling) => Effect.andThen(tally.finish, Fiber.await(telling)),
  );
}
