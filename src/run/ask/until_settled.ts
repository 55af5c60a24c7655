import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { isFailure, type ModelFailure } from "../model/model.ts";
import { RunError } from "../run_error.ts";
import { untilAborted } from "../until_aborted.ts";
import { aborted, INTERRUPTED } from "./aborted.ts";
import { type Halt, isHalt } from "./halt.ts";
import type { Outcome, Surroundings } from "./surroundings.ts";

/** Who may end an asking, and what is made of how it ends. */
export interface Ending<V, A> extends Pick<Surroundings<A>, "halting" | "keep"> {
  readonly signal: AbortSignal | undefined;
  /** Fails as the other does, but never while a call is in flight. */
  betweenCalls<E>(stop: Effect.Effect<never, E>): Effect.Effect<never, E>;
  /** Whether anything was sent yet. */
  hasSent(): boolean;
  /** What arrived last, whatever happened since. */
  readonly arrived: Effect.Effect<V | ModelFailure | undefined>;
  answerOf(value: V): A;
  errorOf(failure: ModelFailure): RunError;
  /** The error where nothing had arrived when a batch was halted. */
  left(halt: Halt): RunError;
}

/**
 * Asks until there is an outcome, unless the caller's signal or a halted batch ends it before, and keeps the outcome
 * before anything else happens. It never fails: what became of it is a value.
 */
export function untilSettled<V extends object, A, R>(
  asking: Effect.Effect<V, ModelFailure | Halt | RunError, R>,
  { signal, halting, betweenCalls, hasSent, arrived, answerOf, errorOf, left, keep }: Ending<V, A>,
): Effect.Effect<Outcome<A>, never, R> {
  let isKept = false;
  const keepOnce = (outcome: Outcome<A>) =>
    Effect.suspend(() => {
      if (isKept) return Effect.void;
      isKept = true;
      return keep(outcome);
    });

  /** What ended the asking from outside does not undo what had arrived by then. */
  const settle = (end: ModelFailure | Halt | RunError): Effect.Effect<Outcome<A>> =>
    Effect.map(arrived, (last): Outcome<A> => {
      if (RunError.isInstance(end)) return Result.fail(end);
      if (last !== undefined && !isFailure(last)) return Result.succeed(answerOf(last));
      if (!isHalt(end)) return Result.fail(errorOf(end));
      return Result.fail(last === undefined ? left(end) : errorOf(last));
    });

  const unlessAborted = untilAborted(asking, signal, aborted(signal));
  const unlessHalted = halting === undefined
    ? unlessAborted
    : untilAborted(unlessAborted, halting.signal, betweenCalls(halting.halted));

  return unlessHalted.pipe(
    Effect.matchEffect({
      onSuccess: (value) => Effect.succeed<Outcome<A>>(Result.succeed(answerOf(value))),
      onFailure: settle,
    }),
    Effect.tap(keepOnce),
    Effect.onInterrupt(() => hasSent() ? Effect.flatMap(settle(INTERRUPTED), keepOnce) : Effect.void),
  );
}
