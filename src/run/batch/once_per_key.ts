import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";

/** How many outcomes are remembered: so many that the same image in two places is found, so few that it stays small. */
const REMEMBERED = 10_000;

/** Does for each key once what would be done for each: whoever comes later with the same key gets the same. */
export class OncePerKey<A> {
  readonly #running = new Map<string, Deferred.Deferred<A>>();
  readonly #done = new Map<string, Deferred.Deferred<A>>();

  /** Runs the effect, unless one with this key runs or ran; `isFirst` says so. */
  run<R>(key: string, effect: Effect.Effect<A, never, R>): Effect.Effect<{ value: A; isFirst: boolean }, never, R> {
    return Effect.suspend(() => {
      const known = this.#running.get(key) ?? this.#done.get(key);
      if (known !== undefined) return Effect.map(Deferred.await(known), (value) => ({ value, isFirst: false }));
      const done = Deferred.makeUnsafe<A>();
      this.#running.set(key, done);
      return effect.pipe(
        Effect.onExit((exit) => Deferred.done(done, exit)),
        Effect.map((value) => ({ value, isFirst: true })),
        Effect.ensuring(Effect.sync(() => this.#remember(key, done))),
      );
    });
  }

  #remember(key: string, done: Deferred.Deferred<A>): void {
    this.#running.delete(key);
    this.#done.set(key, done);
    if (this.#done.size <= REMEMBERED) return;
    const [oldest] = this.#done.keys();
    this.#done.delete(oldest!);
  }
}
