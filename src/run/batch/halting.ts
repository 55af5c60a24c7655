import * as Effect from "effect/Effect";
import type { Halt, Halting as Stopping } from "../ask/halt.ts";

/** Stops a batch, once and for its first cause: nothing more is sent, and what is in flight is waited for. */
export class Halting implements Stopping {
  readonly #controller = new AbortController();
  #halt: Halt | undefined;

  /** Why the batch was stopped, once it is. */
  get halt(): Halt | undefined {
    return this.#halt;
  }

  /** Aborted when the batch is stopped. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Fails, once the batch is stopped. */
  readonly halted: Effect.Effect<never, Halt> = Effect.suspend(() =>
    this.#halt === undefined ? Effect.never : Effect.fail(this.#halt)
  );

  /** Stops the batch; a second cause changes nothing. */
  stop(cause: Omit<Halt, "_tag">): Effect.Effect<Halt> {
    return Effect.sync(() => {
      if (this.#halt !== undefined) return this.#halt;
      this.#halt = { _tag: "Halt", ...cause };
      this.#controller.abort();
      return this.#halt;
    });
  }
}
