import type * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";

/**
 * Runs an effect until a signal is aborted: then `end` begins, and whichever is done first decides. It is a race that
 * costs no fiber for the side that hardly ever runs.
 */
export function untilAborted<A, E, R, E2>(
  self: Effect.Effect<A, E, R>,
  signal: AbortSignal | undefined,
  end: Effect.Effect<never, E2>,
): Effect.Effect<A, E | E2, R> {
  if (signal === undefined) return self;
  return Effect.contextWith((context: Context.Context<R>) =>
    Effect.callback<A, E | E2>((resume) => {
      if (signal.aborted) return resume(end);
      const running = Effect.runForkWith(context)(self);
      const broken = Effect.raceFirst(Fiber.join(running), end).pipe(Effect.ensuring(Fiber.interrupt(running)));
      const abort = () => resume(broken);
      signal.addEventListener("abort", abort, { once: true });
      running.addObserver((exit) => {
        signal.removeEventListener("abort", abort);
        resume(exit);
      });
      return Fiber.interrupt(running);
    })
  );
}
