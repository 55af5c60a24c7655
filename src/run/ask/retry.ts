import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import type { Reason } from "../reason.ts";
import { backoff } from "./backoff.ts";
import { type CallFailure, isShared } from "./gate.ts";
import { type Halt, isHalt } from "./halt.ts";

/** How patient a run is. */
export interface Patience {
  readonly retries: number;
  readonly maxWait: Duration.Duration;
}

/** What times out was probably billed: one more request is worth it, whatever that one fails for. */
const WAS_BILLED: ReadonlySet<Reason["_tag"]> = new Set(["AttemptTimeout", "ServerTimeout"]);

/**
 * Retries by the reason's own word: whether it helps, how often it is worth its price, how long the server asked to
 * wait. Where there are too many calls, the gate of their key does the waiting, for all of them together; an answer
 * that cannot be read is asked for again at once.
 */
export function retryByReason({ retries, maxWait }: Patience) {
  return <A, R>(attempt: Effect.Effect<A, CallFailure | Halt, R>): Effect.Effect<A, CallFailure | Halt, R> =>
    Effect.suspend(() => {
      const seen = new Map<Reason["_tag"], number>();
      let left = retries;
      const isWorthwhile = (end: CallFailure | Halt): boolean => {
        if (isHalt(end)) return false;
        const { reason, isExcused } = end;
        const { _tag, retryLimit = Infinity, retryAfter = 0 } = reason;
        const times = (seen.get(_tag) ?? 0) + 1;
        seen.set(_tag, times);
        if (WAS_BILLED.has(_tag)) left = Math.min(left, 1);
        const isAllowed = (left > 0 || isExcused === true && retries > 0) && times <= retryLimit &&
          retryAfter <= Duration.toMillis(maxWait);
        if (!isExcused) left--;
        return isAllowed && reason.isRetryable && !reason.stopsBatch;
      };
      const waitFor = ({ reason }: CallFailure, own: Duration.Duration): Duration.Duration => {
        if (isShared(reason) || reason._tag === "InvalidAnswer") return Duration.zero;
        return reason.retryAfter === undefined ? Duration.min(own, maxWait) : Duration.millis(reason.retryAfter);
      };
      const waits = backoff.pipe(
        Schedule.setInputType<CallFailure | Halt>(),
        Schedule.modifyDelay(({ input, duration }) =>
          Effect.succeed(isHalt(input) ? duration : waitFor(input, duration))
        ),
      );
      return Effect.retry(attempt, { schedule: waits, while: isWorthwhile });
    });
}
