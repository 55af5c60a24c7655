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

/**
 * Retries by the reason's own word: whether it helps, how often it is worth its price, how long the server asked to
 * wait. Where there are too many calls, the gate of their key does the waiting, for all of them together; an answer
 * that cannot be read is asked for again at once.
 */
export function retryByReason({ retries, maxWait }: Patience) {
  return <A, R>(attempt: Effect.Effect<A, CallFailure | Halt, R>): Effect.Effect<A, CallFailure | Halt, R> =>
    Effect.suspend(() => {
      const seen = new Map<Reason["_tag"], number>();
      let counted = 0;
      const isWorthwhile = (end: CallFailure | Halt): boolean => {
        if (isHalt(end)) return false;
        const { reason, isExcused } = end;
        const times = (seen.get(reason._tag) ?? 0) + 1;
        seen.set(reason._tag, times);
        if (!isExcused) counted++;
        return retries > 0 && counted <= retries && reason.isRetryable && !reason.stopsBatch &&
          times <= (reason.retryLimit ?? Infinity) && (reason.retryAfter ?? 0) <= Duration.toMillis(maxWait);
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
