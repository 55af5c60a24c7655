import type * as Clock from "effect/Clock";
import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";

/** How many times faster than real time it goes: a minute takes 60 milliseconds. */
const SPEED = 1000;

/** The longest step of real time, in milliseconds, that it goes along with. */
const LONGEST_STEP = 2;

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock for tests that wait beside a real server, which `TestClock` cannot know: that one moves only when it is told,
 * and nobody can tell when no reply is on its way any more. This one goes by itself, a thousand times faster, so that
 * every `Retry-After`, backoff and time limit is waited for in full and in the right order, and yet is soon over.
 *
 * It is moved by the turns of the event loop, and by a little at each. A machine that is busy for a second therefore does
 * not make a quarter of an hour pass at once for replies that were as good as there: a server of the same process is held
 * up by just as much.
 */
export function fastClock(): Clock.Clock {
  let now = Date.now();
  let sleepers: readonly Sleeper[] = [];
  let ticking: ReturnType<typeof setInterval> | undefined;
  let last = 0;

  const tick = () => {
    const real = performance.now();
    now += Math.min(real - last, LONGEST_STEP) * SPEED;
    last = real;
    const due = sleepers.filter(({ until }) => until <= now).sort((a, b) => a.until - b.until);
    sleepers = sleepers.filter(({ until }) => until > now);
    for (const { wake } of due) wake();
    rest();
  };
  /** Where nobody sleeps, it stands still, and keeps no timer. */
  const rest = () => {
    if (sleepers.length > 0 || ticking === undefined) return;
    clearInterval(ticking);
    ticking = undefined;
  };
  const nanos = () => BigInt(Math.round(now)) * 1_000_000n;

  return {
    currentTimeMillisUnsafe: () => now,
    currentTimeMillis: Effect.sync(() => now),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: nanos,
    monotonicTimeNanos: Effect.sync(nanos),
    sleep: (duration) =>
      Effect.callback<void>((resume) => {
        const sleeper = { until: now + Duration.toMillis(duration), wake: () => resume(Effect.void) };
        sleepers = [...sleepers, sleeper];
        if (ticking === undefined) {
          last = performance.now();
          ticking = setInterval(tick, 1);
        }
        return Effect.sync(() => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          rest();
        });
      }),
  };
}
