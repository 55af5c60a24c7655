import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answer } from "../answer.ts";
import { aborted, ask, notAttempted, type Outcome, runErrorOf } from "../ask/ask.ts";
import type { Call, Guard } from "../ask/attempts.ts";
import { isHalt } from "../ask/halt.ts";
import { annotateOutcome, imageSpan } from "../spans.ts";
import type { ImageInput } from "../images/image_input.ts";
import type { Model } from "../model/model.ts";
import { isFailure } from "../model/model.ts";
import { type PreparedStep, type ReadImage, readImage } from "../prepare.ts";
import { readPrediction } from "../read_prediction.ts";
import type { ImageRecord } from "../record.ts";
import type { RunError } from "../run_error.ts";
import { untilAborted } from "../until_aborted.ts";
import { Budget } from "./budget.ts";
import type { Halting } from "./halting.ts";
import { InFlightBytes } from "./in_flight_bytes.ts";
import { entryOf, errorOf } from "./journal/entry.ts";
import type { Journal } from "./journal/journal.ts";
import { OncePerKey } from "./once_per_key.ts";
import { Tally } from "./tally.ts";

/** What became of an image, and whether that was known before. */
interface Known<P> {
  readonly outcome: Outcome<P>;
  readonly reused: boolean;
}

/** What a batch is made of, beside its step. */
export interface BatchParts {
  readonly journal: Journal | undefined;
  readonly halting: Halting;
  /** How many images there are, where that is known. */
  readonly total: number | undefined;
}

/** A batch while it runs: everything that its images share. */
export class RunningBatch<P> {
  readonly tally: Tally;
  readonly #halting: Halting;
  readonly #step: PreparedStep;
  readonly #journal: Journal | undefined;
  readonly #budget: Budget | undefined;
  readonly #bytes: InFlightBytes;
  readonly #once = new OncePerKey<Known<P>>();
  #journalError: RunError | undefined;

  constructor(step: PreparedStep, { journal, halting, total }: BatchParts) {
    const { maxCost, maxBytesInFlight } = step.limits;
    this.#step = step;
    this.#journal = journal;
    this.#halting = halting;
    this.#bytes = new InFlightBytes(maxBytesInFlight, step.canvas !== undefined);
    this.tally = new Tally(halting, total);
    this.#budget = maxCost === undefined ? undefined : new Budget(maxCost, halting);
  }

  /** Why the journal could not be kept, where it could not. */
  get journalError(): RunError | undefined {
    return this.#journalError;
  }

  /** Makes the record of one image. It never fails. */
  record(input: ImageInput, index: number): Effect.Effect<ImageRecord<P>, never, Model> {
    return Effect.gen({ self: this }, function* () {
      const started = performance.now();
      const read = yield* this.#read(input).pipe(Effect.result);
      const image = { index, input, key: Result.isSuccess(read) ? read.success.key : undefined };
      let known: Known<P>;
      if (Result.isSuccess(read)) {
        known = yield* this.#outcomeOf(read.success, index, started);
      } else {
        known = { outcome: Result.fail(read.failure), reused: false };
        yield* this.#keep(recordOf(image, known));
      }
      yield* annotateOutcome(image.key, known.outcome, known.reused);
      const record = recordOf(image, known);
      yield* this.tally.count(record);
      yield* this.#stopAfterTooManyFailures();
      return record;
    }).pipe(Effect.scoped, imageSpan(this.#step, input));
  }

  /** Reads an image as soon as there is room for it, unless the batch is stopped before. */
  #read(input: ImageInput) {
    const step = this.#step;
    const { imageLimit, fittedLimit } = step.limits;
    const most = (step.canvas === undefined ? imageLimit : fittedLimit) * 3 / 4;
    const reading = Effect.gen({ self: this }, function* () {
      const settle = yield* this.#bytes.hold(input, most);
      const read = yield* readImage(step, input);
      yield* settle(read.image.bytes.byteLength);
      return read;
    });
    const { halt } = this.#halting;
    if (halt !== undefined) return Effect.fail(notAttempted(step, input, halt));
    const { signal } = step.options;
    const broken = Effect.mapError(aborted(signal), (end) => runErrorOf(step, input, end));
    const left = Effect.mapError(this.#halting.halted, (end) => notAttempted(step, input, end));
    return untilAborted(untilAborted(reading, signal, broken), this.#halting.signal, left);
  }

  /** What became of an image: found in the journal, shared with its equal, or asked for. */
  #outcomeOf(read: ReadImage, index: number, started: number): Effect.Effect<Known<P>, never, Model> {
    const found = Effect.flatMap(
      this.#find(read),
      (known) => known === undefined ? this.#ask(read, index, started) : Effect.succeed(known),
    );
    return Effect.map(this.#once.run(read.key, found), ({ value, isFirst }) => {
      const { halt } = this.#halting;
      // An image that was not sent for want of its equal tells of itself.
      const isLeft = Result.isFailure(value.outcome) && value.outcome.failure.reason._tag === "NotAttempted";
      if (isLeft && halt !== undefined) {
        return { outcome: Result.fail(notAttempted(this.#step, read.input, halt)), reused: false };
      }
      return isFirst ? value : { ...value, reused: true };
    });
  }

  #ask(read: ReadImage, index: number, started: number): Effect.Effect<Known<P>, never, Model> {
    const { input, key } = read;
    const asked = ask<P>(this.#step, read, {
      around: (gate) => this.tally.watch(this.#withinBudget((call, request) => this.#stopUnsent(gate(call, request)))),
      halting: this.#halting,
      keep: (outcome) => this.#keep(recordOf({ index, input, key }, { outcome, reused: false })),
      started,
    });
    return Effect.map(asked, (outcome) => ({ outcome, reused: false }));
  }

  /** The budget comes before the gate: a call that waited for it must still see whether a pause began meanwhile. */
  #withinBudget(gate: Guard): Guard {
    const budget = this.#budget;
    return budget === undefined ? gate : (call, request) => budget.pass(gate(call, request), request);
  }

  /** A pause that is too long stops the batch: an image that was not sent for it has not failed. */
  #stopUnsent(call: Call): Call {
    return Effect.catch(call, (end) => {
      if (isHalt(end) || !end.isUnsent) return Effect.fail(end);
      const { _tag: stoppedBy, retryAfter } = end.reason;
      return Effect.flip(this.#halting.stop({ stoppedBy, retryAfter }));
    });
  }

  /**
   * What the journal holds of an image: its answer, or a failure that asking again would not mend. Anything else is
   * asked for once more.
   */
  #find({ image, key }: ReadImage): Effect.Effect<Known<P> | undefined> {
    const journal = this.#journal;
    if (journal === undefined) return Effect.succeed(undefined);
    const { retryFailed = false } = this.#step.options;
    return Effect.gen({ self: this }, function* () {
      const entry = yield* journal.find(key);
      if (entry === undefined) return undefined;
      if (!entry.ok) {
        const { isRetryable, stopsBatch, _tag } = entry.error.reason;
        const isOpen = retryFailed || isRetryable || stopsBatch || _tag === "Interrupted";
        return isOpen ? undefined : { outcome: Result.fail(errorOf(entry)), reused: true };
      }
      const { prediction: _, ...answer } = entry.answer;
      const { output: text } = answer;
      const reading = yield* Effect.promise(() => readPrediction(this.#step, image, { ...answer, text }));
      if (isFailure(reading)) return undefined;
      const found: Answer<P> = { prediction: reading.prediction as P, ...answer };
      return { outcome: Result.succeed(found), reused: true };
    }).pipe(Effect.catch((error) => Effect.as(this.#lose(error), undefined)));
  }

  /**
   * Stops the batch where every other image would fail as this one did, and puts the record on the disk. Where that
   * fails, the record is still given, and the batch ends.
   */
  #keep(record: ImageRecord<P>): Effect.Effect<void> {
    const written = this.#journal?.write(entryOf(record)) ?? Effect.void;
    const kept = Effect.catch(written, (error) => this.#lose(error));
    if (record.ok) return kept;
    const { _tag: stoppedBy, stopsBatch, retryAfter } = record.error.reason;
    if (stoppedBy === "NotAttempted") return Effect.void;
    return stopsBatch ? Effect.andThen(this.#halting.stop({ stoppedBy, retryAfter }), kept) : kept;
  }

  #lose(error: RunError): Effect.Effect<void> {
    this.#journalError ??= error;
    return Effect.asVoid(this.#halting.stop({ stoppedBy: error.reason._tag }));
  }

  #stopAfterTooManyFailures(): Effect.Effect<void> {
    return this.tally.failedAnew > this.#step.limits.maxFailures
      ? Effect.asVoid(this.#halting.stop({ stoppedBy: "MaxFailures" }))
      : Effect.void;
  }
}

function recordOf<P>(
  image: Pick<ImageRecord<P>, "index" | "input" | "key">,
  { outcome, reused }: Known<P>,
): ImageRecord<P> {
  return Result.isSuccess(outcome)
    ? { ...image, reused, ok: true, answer: outcome.success }
    : { ...image, reused, ok: false, error: outcome.failure };
}
