import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import type { Reason } from "./reason.ts";

/** How patient a run is. */
export interface Patience {
  readonly retries: number;
  readonly maxWait: Duration.Duration;
}

interface Retryable {
  readonly reason: Reason;
}

const FIRST_WAIT = "1 second";
const LONGEST_BACKOFF = "30 seconds";

/**
 * Retries by the reason's own word: whether it helps, how often it is worth its price, how long the server asked to
 * wait. Where the server says nothing, the wait doubles from a second to half a minute, with jitter.
 */
export function retryByReason({ retries, maxWait }: Patience) {
  return <A, E extends Retryable, R>(attempt: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.suspend(() => {
      const seen = new Map<Reason["_tag"], number>();
      const isWorthwhile = ({ reason }: E): boolean => {
        const times = (seen.get(reason._tag) ?? 0) + 1;
        seen.set(reason._tag, times);
        return reason.isRetryable && times <= (reason.retryLimit ?? Infinity) &&
          (reason.retryAfter ?? 0) <= Duration.toMillis(maxWait);
      };
      const backoff = Schedule.min([Schedule.exponential(FIRST_WAIT), Schedule.spaced(LONGEST_BACKOFF)]).pipe(
        Schedule.jittered,
        Schedule.setInputType<E>(),
        Schedule.modifyDelay(({ input, duration }) =>
          Effect.succeed(
            input.reason.retryAfter === undefined
              ? Duration.min(duration, maxWait)
              : Duration.millis(input.reason.retryAfter),
          )
        ),
        Schedule.upTo({ times: retries }),
      );
      return Effect.retry(attempt, { schedule: backoff, while: isWorthwhile });
    });
}
