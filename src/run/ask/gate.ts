import * as Clock from "effect/Clock";
import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import * as Semaphore from "effect/Semaphore";
import { reason } from "../make_reason.ts";
import { isFailure, type ModelFailure } from "../model/model.ts";
import { isCompletion } from "../model/is_completion.ts";
import type { Reason } from "../reason.ts";
import { waitWords } from "../wait_words.ts";
import { backoff } from "./backoff.ts";
import type { Halt } from "./halt.ts";

/** The reasons that a server gives to all calls with a key at once, so that one of them speaks for all. */
type SharedReason = Extract<
  Reason,
  { readonly _tag: "RateLimited" | "InFlightBudgetExhausted" | "GenerationFailed" }
>;

/** Whether this says that there are too many calls, rather than that this one is wrong. */
export function isShared(cause: Reason): cause is SharedReason {
  return cause._tag === "RateLimited" || cause._tag === "InFlightBudgetExhausted" ||
    cause._tag === "GenerationFailed" && cause.status === 429;
}

/** The failure of one call. */
export interface CallFailure extends ModelFailure {
  /** Whether it came of there being many calls, so that it is not held against the image of this one. */
  readonly isExcused?: boolean;
}

type Passed<A, R> = Effect.Effect<A, CallFailure | Halt, R>;

/** More places than any batch fills: a gate holds nobody back until a server asks for it. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** How many hints in a row are taken at their word, even where they are longer than `maxWait` together. */
const BELIEVED = 8;

/** A shorter hint, in milliseconds, is none when it led to another refusal. */
const SHORTEST_HINT = 1000;

/** How long a gate that nobody passes is remembered, in milliseconds. */
const MEMORY = 60_000;

/**
 * What all calls with one key pass. When a server says that there are too many, nobody passes for as long as it asks,
 * and half as many at a time afterwards; with every round of answers one more may pass again.
 */
class Gate {
  readonly #places = Semaphore.makeUnsafe(UNLIMITED);
  #limit = UNLIMITED;
  /** Calls in flight, and with them those that wait. */
  #inFlight = 0;
  #callers = 0;
  /** When the last of them left. */
  #leftAt = 0;
  #answers = 0;
  /** Calls sent between two slowdowns are one wave: all of them being refused is one refusal. */
  #wave = 0;
  #opensAt = 0;
  #pause = 0;
  #closedBy: SharedReason = reason("RateLimited", { status: 429, where: "status", detail: "" });
  #refusedSince: number | undefined;
  /** How many waves were refused since the last answer. */
  #refusals = 0;
  #nextPause: ((now: number, input: undefined) => Effect.Effect<[unknown, Duration.Duration], unknown>) | undefined;

  /** Whether nobody is at the gate or was of late, and no pause is left to keep. */
  isIdle(now: number): boolean {
    return this.#callers === 0 && now >= Math.max(this.#opensAt, this.#leftAt + MEMORY);
  }

  pass<A, R>(call: Effect.Effect<A, CallFailure | Halt, R>, maxWait: number): Passed<A, R> {
    const sent = Effect.suspend(() => {
      const wave = this.#wave;
      return call.pipe(
        Effect.tap(() => this.#answered()),
        Effect.tapError((end) => isFailure(end) && !isShared(end.reason) ? this.#failed(end.reason) : Effect.void),
        Effect.catch((end): Effect.Effect<never, CallFailure | Halt> =>
          isFailure(end) && isShared(end.reason) ? this.#refused(end, end.reason, wave, maxWait) : Effect.fail(end)
        ),
      );
    });
    const counted = Effect.acquireUseRelease(
      Effect.sync(() => this.#inFlight++),
      () => sent,
      () => Effect.sync(() => this.#inFlight--),
    );
    return Effect.acquireUseRelease(
      Effect.map(Clock.currentTimeMillis, (now) => {
        // Nobody asked while nobody was here: whoever comes when the pause is over has a patience of its own.
        if (this.#callers++ === 0 && now > Math.max(this.#opensAt, this.#leftAt) + SHORTEST_HINT) this.#heard();
      }),
      () => this.#places.withPermit(Effect.andThen(this.#opened(maxWait), counted)),
      () =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          this.#callers--;
          this.#leftAt = now;
        }),
    );
  }

  #opened(maxWait: number): Effect.Effect<void, CallFailure> {
    return Effect.gen({ self: this }, function* () {
      while (true) {
        // A clock that is set back makes no pause longer than it was asked for.
        const wait = Math.min(this.#opensAt - (yield* Clock.currentTimeMillis), this.#pause);
        if (wait <= 0) return;
        if (wait > maxWait) return yield* Effect.fail(closed(this.#closedBy, wait));
        yield* Effect.sleep(wait);
      }
    });
  }

  /** Whatever else a server says, it does not refuse for there being too many calls. */
  #heard(): void {
    this.#refusedSince = undefined;
    this.#refusals = 0;
    this.#nextPause = undefined;
  }

  /** A useless answer is one all the same. */
  #failed(cause: Reason): Effect.Effect<void> {
    if (isCompletion(cause)) return this.#answered();
    if (cause._tag !== "ConnectionFailed") this.#heard();
    return Effect.void;
  }

  /** After as many answers as there are places, there is one place more. */
  #answered(): Effect.Effect<void> {
    this.#heard();
    if (this.#limit === UNLIMITED || ++this.#answers < this.#limit) return Effect.void;
    return this.#setLimit(this.#limit + 1);
  }

  #refused(failure: ModelFailure, cause: SharedReason, wave: number, maxWait: number) {
    return Effect.gen({ self: this }, function* (): Effect.fn.Return<never, CallFailure> {
      const now = yield* Clock.currentTimeMillis;
      const isFirst = wave === this.#wave;
      const isExcused = !isFirst || this.#inFlight > 1;
      this.#refusedSince ??= now;
      if (isFirst) {
        this.#wave++;
        yield* this.#setLimit(Math.max(1, Math.floor(this.#inFlight / 2)));
      }
      const hint = cause.retryAfter;
      if (isFirst) this.#refusals++;
      // A server that means no time at all, and refuses again, gets the time that it would get without a hint. The rest
      // of a wave adds nothing but hints: the first of it made the pause.
      const isBelieved = hint !== undefined && (hint >= SHORTEST_HINT || this.#refusals === 1);
      const pause = isBelieved ? hint : Math.max(hint ?? 0, isFirst ? yield* this.#ownPause(now, maxWait) : 0);
      const isPatient = isBelieved && this.#refusals <= BELIEVED;
      const isTooLong = pause > maxWait || isFirst && !isPatient && now + pause - this.#refusedSince > maxWait;
      const judged: SharedReason = isTooLong ? Object.freeze({ ...cause, stopsBatch: true }) : cause;
      if (now + pause > this.#opensAt) {
        this.#opensAt = now + pause;
        this.#pause = pause;
        this.#closedBy = judged;
      }
      return yield* Effect.fail({ ...failure, reason: judged, isExcused });
    });
  }

  /** Where the server names no time, the pause doubles until it answers again. */
  #ownPause(now: number, maxWait: number): Effect.Effect<number> {
    return Effect.gen({ self: this }, function* () {
      this.#nextPause ??= yield* Schedule.toStep(backoff);
      const [, pause] = yield* Effect.orDie(this.#nextPause(now, undefined));
      return Math.min(Duration.toMillis(pause), maxWait);
    });
  }

  #setLimit(limit: number): Effect.Effect<void> {
    this.#limit = limit;
    this.#answers = 0;
    return this.#places.resize(limit);
  }
}

function closed(cause: SharedReason, wait: number): CallFailure {
  return {
    _tag: "ModelFailure",
    sentence: `the server asked for a pause of ${waitWords(wait)}, ` +
      "which holds for every call with this key",
    reason: Object.freeze({ ...cause, retryAfter: wait, stopsBatch: true }),
    isUnsent: true,
  };
}

/** What is refused together: the name of a quota, or whoever asks. */
export type Quota = string | object;

const gates = new Map<Quota, Gate>();

/** The gate of a quota. One that nobody needs any more is forgotten, and what it learnt with it. */
function gateOf(quota: Quota, now: number): Gate {
  for (const [each, gate] of gates) {
    if (gate.isIdle(now)) gates.delete(each);
  }
  const gate = gates.get(quota) ?? new Gate();
  gates.set(quota, gate);
  return gate;
}

/**
 * Lets a call pass as soon as its quota has a place for it and no pause. There is one gate for each, whichever run or
 * batch uses it. It fails at once where a pause is longer than `maxWait`, in milliseconds.
 */
export function passGate<A, R>(
  call: Effect.Effect<A, CallFailure | Halt, R>,
  { quota, maxWait }: { readonly quota: Quota; readonly maxWait: number },
): Passed<A, R> {
  return Effect.flatMap(Clock.currentTimeMillis, (now) => gateOf(quota, now).pass(call, maxWait));
}
