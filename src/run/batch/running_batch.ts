import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answer } from "../answer.ts";
import { aborted, ask, notAttempted, type Outcome, runErrorOf } from "../ask/ask.ts";
import type { Guard } from "../ask/attempts.ts";
import { isShared } from "../ask/gate.ts";
import { isHalt } from "../ask/halt.ts";
import { annotateOutcome, imageSpan } from "../spans.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import { isFailure, type Model } from "../model/model.ts";
import { type PreparedStep, type ReadImage, readImage } from "../prepare.ts";
import { readPrediction } from "../read_prediction.ts";
import type { Reason } from "../reason.ts";
import type { ImageRecord } from "../record.ts";
import { RunError } from "../run_error.ts";
import { untilAborted } from "../until_aborted.ts";
import { Budget } from "./budget.ts";
import type { Halting } from "./halting.ts";
import { InFlightBytes } from "./in_flight_bytes.ts";
import { type Entry, entryOf, errorOf } from "./journal/entry.ts";
import type { Journal } from "./journal/journal.ts";
import { OncePerKey } from "./once_per_key.ts";
import { Tally } from "./tally.ts";

/** How many refusals are not held against an image: as many as it takes to come from any number in flight to one. */
const EXCUSED_AMONG_MANY = 8;
const EXCUSED_ALONE = 3;

/** What became of an image, and whether that was known before. */
interface Known<P> {
  readonly outcome: Outcome<P>;
  readonly reused: boolean;
  /** The image that it is the outcome of, as an error names it. */
  readonly name: string;
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

  /** Makes the record of one image. It never fails; the image's span does where the image did. */
  record(input: ImageInput, index: number): Effect.Effect<ImageRecord<P>, never, Model> {
    return this.#recordOf(input, index).pipe(
      Effect.flatMap((record) =>
        record.ok ? Effect.succeed(record) : Effect.fail({ reason: record.error.reason, record })
      ),
      imageSpan(this.#step, input),
      Effect.catch(({ record }) => Effect.succeed(record)),
    );
  }

  #recordOf(input: ImageInput, index: number): Effect.Effect<ImageRecord<P>, never, Model> {
    return Effect.gen({ self: this }, function* () {
      const started = performance.now();
      const read = yield* this.#read(input).pipe(Effect.result);
      const image = { index, input, key: Result.isSuccess(read) ? read.success.key : undefined };
      let known: Known<P>;
      if (Result.isSuccess(read)) {
        known = yield* this.#outcomeOf(read.success, index, started);
      } else {
        known = { outcome: Result.fail(read.failure), reused: false, name: describeImage(input) };
        yield* this.#keep(recordOf(image, known));
      }
      yield* annotateOutcome(image.key, known.outcome, known.reused);
      const record = recordOf(image, known);
      yield* this.tally.count(record);
      yield* this.#stopAfterTooManyFailures();
      return record;
    }).pipe(Effect.scoped);
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
        return { ...value, outcome: Result.fail(notAttempted(this.#step, read.input, halt)), reused: false };
      }
      if (isFirst) return value;
      const outcome = Result.mapError(value.outcome, (error) => renamed(error, value.name, read.input));
      return { ...value, outcome, reused: true };
    });
  }

  #ask(read: ReadImage, index: number, started: number): Effect.Effect<Known<P>, never, Model> {
    const { input, key } = read;
    const name = describeImage(input);
    const asked = ask<P>(this.#step, read, {
      around: (gate) => this.tally.watch(this.#withinBudget(this.#asOneOfMany(gate))),
      halting: this.#halting,
      keep: (outcome) => this.#keep(recordOf({ index, input, key }, { outcome, reused: false })),
      started,
    });
    return Effect.map(asked, (outcome) => ({ outcome, reused: false, name }));
  }

  /** The budget comes before the gate: a call that waited for it must still see whether a pause began meanwhile. */
  #withinBudget(gate: Guard): Guard {
    const budget = this.#budget;
    return budget === undefined ? gate : (call, request) => budget.pass(gate(call, request), request);
  }

  /**
   * That there are too many calls is a matter of the key: the first few refusals of an image are not held against it,
   * even alone. An image that is refused time and again is another matter, and so is a refusal that was billed. A pause
   * that is too long stops the batch, and an image that was not sent for it has not failed.
   */
  #asOneOfMany(gate: Guard): Guard {
    let refusals = 0;
    return (call, request) =>
      Effect.catch(gate(call, request), (end) => {
        if (isHalt(end) || !isShared(end.reason)) return Effect.fail(end);
        if (!end.isUnsent) {
          const excused = end.isExcused ? EXCUSED_AMONG_MANY : EXCUSED_ALONE;
          return Effect.fail({ ...end, isExcused: !end.cost && ++refusals <= excused });
        }
        const { _tag: stoppedBy, retryAfter } = end.reason;
        return Effect.flip(this.#halting.stop({ stoppedBy, retryAfter }));
      });
  }

  /**
   * What the journal holds of an image: its answer, or a failure that asking again would not mend. Anything else is
   * asked for once more. What was answered is read anew: a schema may have changed, and boxes have methods.
   */
  #find({ input, image, key }: ReadImage): Effect.Effect<Known<P> | undefined> {
    const journal = this.#journal;
    if (journal === undefined) return Effect.succeed(undefined);
    const name = describeImage(input);
    const step = this.#step;
    return Effect.gen({ self: this }, function* () {
      const entry = yield* journal.find(key);
      if (entry === undefined) return undefined;
      const paid = paidAnswerOf(entry, step);
      if (paid !== undefined) {
        const reading = yield* Effect.promise(() => readPrediction(step, image, { ...paid, text: paid.output }));
        if (!isFailure(reading)) {
          const answer: Answer<P> = { prediction: reading.prediction as P, ...paid };
          return { outcome: Result.succeed(answer), reused: true, name };
        }
      }
      if (entry.ok || step.options.retryFailed || mayPass(entry.error.reason)) return undefined;
      return { outcome: Result.fail(renamed(errorOf(entry), entry.input, input)), reused: true, name };
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

/** The answer that was paid for, though it may not have been readable by the schema of that day. */
function paidAnswerOf(
  entry: Entry,
  { question, model }: PreparedStep,
): Omit<Answer<unknown>, "prediction"> | undefined {
  if (entry.ok) {
    const { prediction: _, ...answer } = entry.answer;
    return answer;
  }
  const { output, reason, usage, cost, generationId, attempts } = entry.error;
  if (output === undefined || reason._tag !== "InvalidAnswer") return undefined;
  const { classes } = question;
  return { output, classes, usage, cost, model, provider: undefined, generationId, attempts, milliseconds: 0 };
}

/** Whether asking again may end otherwise. Nothing was paid for an image that could not be sent. */
function mayPass({ isRetryable, stopsBatch, _tag }: Reason): boolean {
  return isRetryable || stopsBatch || _tag === "Interrupted" || _tag === "InvalidImage";
}

/** The same error, told of another image. */
function renamed(error: RunError, from: string, to: ImageInput): RunError {
  return new RunError(error.message.replace(` on ${from}:`, () => ` on ${describeImage(to)}:`), error);
}

function recordOf<P>(
  image: Pick<ImageRecord<P>, "index" | "input" | "key">,
  { outcome, reused }: Omit<Known<P>, "name">,
): ImageRecord<P> {
  return Result.isSuccess(outcome)
    ? { ...image, reused, ok: true, answer: outcome.success }
    : { ...image, reused, ok: false, error: outcome.failure };
}
