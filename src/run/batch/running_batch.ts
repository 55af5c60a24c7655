import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type * as Scope from "effect/Scope";
import type { Outcome } from "../ask/surroundings.ts";
import type { Guard } from "../ask/attempts.ts";
import { isShared } from "../ask/gate.ts";
import { isHalt } from "../ask/halt.ts";
import { describeImage, type ImageInput } from "../images/image_input.ts";
import type { Limits } from "../limits.ts";
import type { ReadImage } from "../prepare.ts";
import type { Reason } from "../reason.ts";
import type { RecordWith } from "../record.ts";
import { RunError } from "../run_error.ts";
import { annotateOutcome } from "../spans.ts";
import { untilAborted } from "../until_aborted.ts";
import { Budget } from "./budget.ts";
import type { Halting } from "./halting.ts";
import { InFlightBytes } from "./in_flight_bytes.ts";
import { entryOf, errorOf } from "./journal/entry.ts";
import type { Journal } from "./journal/journal.ts";
import { OncePerKey } from "./once_per_key.ts";
import { type Counted, Tally } from "./tally.ts";
import type { Paid, Work } from "./work.ts";

/** How many refusals are not held against an image: as many as it takes to come from any number in flight to one. */
const EXCUSED_AMONG_MANY = 8;
const EXCUSED_ALONE = 3;

/** What became of an image, and whether that was known before. */
interface Known<A> {
  readonly outcome: Outcome<A>;
  readonly reused: boolean;
  /** The image that it is the outcome of, as an error names it. */
  readonly name: string;
}

/** What a batch is made of. */
export interface BatchParts {
  readonly limits: Limits;
  readonly journal: Journal | undefined;
  readonly halting: Halting;
}

/** A batch while it runs: everything that its images share, whatever is done with each of them. */
export class RunningBatch {
  readonly tally: Tally;
  readonly halting: Halting;
  readonly #journal: Journal | undefined;
  readonly #budget: Budget | undefined;
  readonly #bytes: InFlightBytes;
  readonly #once = new OncePerKey<Known<unknown>>();
  readonly #maxFailures: number;
  #journalError: RunError | undefined;

  constructor({ limits, journal, halting }: BatchParts) {
    const { maxCost, maxBytesInFlight, maxFailures } = limits;
    this.#journal = journal;
    this.halting = halting;
    this.#bytes = new InFlightBytes(maxBytesInFlight);
    this.tally = new Tally(halting);
    this.#budget = maxCost === undefined ? undefined : new Budget(maxCost, halting);
    this.#maxFailures = maxFailures;
  }

  /** Why the journal could not be kept, where it could not. */
  get journalError(): RunError | undefined {
    return this.#journalError;
  }

  /** Makes the record of one image. It never fails; the image's span does where the image did. */
  record<A extends Paid, R>(
    work: Work<A, R>,
    input: ImageInput,
    index: number,
  ): Effect.Effect<RecordWith<A>, never, R> {
    return this.#recordOf(work, input, index).pipe(
      Effect.flatMap((record) =>
        record.ok ? Effect.succeed(record) : Effect.fail({ reason: record.error.reason, record })
      ),
      work.span(input),
      Effect.catch(({ record }) => Effect.succeed(record)),
    );
  }

  #recordOf<A extends Paid, R>(work: Work<A, R>, input: ImageInput, index: number) {
    return Effect.gen({ self: this }, function* () {
      const started = performance.now();
      const read = yield* this.#read(work, input).pipe(Effect.result);
      const image = { index, input, key: Result.isSuccess(read) ? read.success.key : undefined };
      let known: Known<A>;
      if (Result.isSuccess(read)) {
        known = yield* this.#outcomeOf(work, read.success, index, started);
      } else {
        known = { outcome: Result.fail(read.failure), reused: false, name: describeImage(input) };
        yield* this.#keep(recordOf(image, known));
      }
      yield* annotateOutcome(image.key, known.outcome, known.reused);
      return recordOf(image, known);
    }).pipe(Effect.scoped);
  }

  /** Reads an image as soon as there is room for it, unless the batch is stopped before. */
  #read<A, R>(work: Work<A, R>, input: ImageInput): Effect.Effect<ReadImage, RunError, Scope.Scope> {
    const reading = Effect.gen({ self: this }, function* () {
      const settle = yield* this.#bytes.hold(input, work);
      const read = yield* work.read(input);
      yield* settle(read.images.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
      return read;
    });
    const { halt, halted, signal } = this.halting;
    if (halt !== undefined) return Effect.fail(work.left(input, halt));
    const left = Effect.mapError(halted, (end) => work.left(input, end));
    return untilAborted(untilAborted(reading, work.signal, work.aborted(input)), signal, left);
  }

  /** What became of an image: found in the journal, shared with its equal, or asked for. */
  #outcomeOf<A extends Paid, R>(
    work: Work<A, R>,
    read: ReadImage,
    index: number,
    started: number,
  ): Effect.Effect<Known<A>, never, R> {
    const found = Effect.flatMap(
      this.#find(work, read),
      (known) => known === undefined ? this.#ask(work, read, index, started) : Effect.succeed(known),
    );
    return Effect.map(this.#once.run(read.key, found), ({ value, isFirst }) => {
      const { halt } = this.halting;
      // Equal keys are equal questions, whose answers are of one type.
      const known = value as Known<A>;
      // An image that was not sent for want of its equal tells of itself.
      const isLeft = Result.isFailure(known.outcome) && known.outcome.failure.reason._tag === "NotAttempted";
      if (isLeft && halt !== undefined) {
        return { ...known, outcome: Result.fail(work.left(read.input, halt)), reused: false };
      }
      if (isFirst) return known;
      const outcome = Result.mapError(known.outcome, (error) => renamed(error, known.name, read.input));
      return { ...known, outcome, reused: true };
    });
  }

  #ask<A extends Paid, R>(
    work: Work<A, R>,
    read: ReadImage,
    index: number,
    started: number,
  ): Effect.Effect<Known<A>, never, R> {
    const { input, key } = read;
    const asked = work.ask(read, {
      around: (gate) => this.tally.watch(this.#withinBudget(this.#asOneOfMany(gate))),
      halting: this.halting,
      keep: (outcome) => this.#keep(recordOf({ index, input, key }, { outcome, reused: false })),
      started,
    });
    return Effect.map(asked, (outcome) => ({ outcome, reused: false, name: describeImage(input) }));
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
        return Effect.flip(this.halting.stop({ stoppedBy, retryAfter }));
      });
  }

  /**
   * What the journal holds of an image: its answer, or a failure that asking again would not mend. Anything else is
   * asked for once more.
   */
  #find<A, R>(work: Work<A, R>, read: ReadImage): Effect.Effect<Known<A> | undefined> {
    const journal = this.#journal;
    if (journal === undefined) return Effect.succeed(undefined);
    const name = describeImage(read.input);
    return Effect.gen({ self: this }, function* () {
      const entry = yield* journal.find(read.key);
      if (entry === undefined) return undefined;
      const answer = yield* work.recall(entry, read);
      if (answer !== undefined) return { outcome: Result.succeed(answer), reused: true, name };
      if (entry.ok || work.retriesFailed || mayPass(entry.error.reason)) return undefined;
      return { outcome: Result.fail(renamed(errorOf(entry), entry.input, read.input)), reused: true, name };
    }).pipe(Effect.catch((error) => Effect.as(this.#lose(error), undefined)));
  }

  /**
   * Stops the batch where every other image would fail as this one did, and puts the record on the disk. Where that
   * fails, the record is still given, and the batch ends.
   */
  #keep(record: RecordWith<Paid>): Effect.Effect<void> {
    const written = this.#journal?.write(entryOf(record)) ?? Effect.void;
    const kept = Effect.catch(written, (error) => this.#lose(error));
    if (record.ok) return kept;
    const { _tag: stoppedBy, stopsBatch, retryAfter } = record.error.reason;
    if (stoppedBy === "NotAttempted") return Effect.void;
    return stopsBatch ? Effect.andThen(this.halting.stop({ stoppedBy, retryAfter }), kept) : kept;
  }

  #lose(error: RunError): Effect.Effect<void> {
    this.#journalError ??= error;
    return Effect.asVoid(this.halting.stop({ stoppedBy: error.reason._tag }));
  }

  /** Counts an image that is done, and stops the batch after too many failures. */
  count(image: Counted): Effect.Effect<void> {
    return Effect.andThen(
      this.tally.count(image),
      Effect.suspend(() =>
        this.tally.failedAnew > this.#maxFailures
          ? Effect.asVoid(this.halting.stop({ stoppedBy: "MaxFailures" }))
          : Effect.void
      ),
    );
  }
}

/** Whether asking again may end otherwise. Nothing was paid for an image that could not be sent. */
function mayPass({ isRetryable, stopsBatch, _tag }: Reason): boolean {
  return isRetryable || stopsBatch || _tag === "Interrupted" || _tag === "InvalidImage";
}

/** The same error, told of another image. */
function renamed(error: RunError, from: string, to: ImageInput): RunError {
  return new RunError(error.message.replace(` on ${from}:`, () => ` on ${describeImage(to)}:`), error);
}

function recordOf<A>(
  image: Pick<RecordWith<A>, "index" | "input" | "key">,
  { outcome, reused }: Omit<Known<A>, "name">,
): RecordWith<A> {
  return Result.isSuccess(outcome)
    ? { ...image, reused, ok: true, answer: outcome.success }
    : { ...image, reused, ok: false, error: outcome.failure };
}
