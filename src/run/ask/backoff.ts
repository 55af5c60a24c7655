import * as Schedule from "effect/Schedule";

/** How long to wait where a server says nothing: a second, doubled each time up to half a minute, with jitter. */
export const backoff: Schedule.Schedule<unknown> = Schedule.min([
  Schedule.exponential("1 second"),
  Schedule.spaced("30 seconds"),
]).pipe(Schedule.jittered);
