import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import type { Halt } from "../ask/halt.ts";

/** Stops a batch, once and for its first cause: nothing more is sent, and what is in flight is waited for. */
export class Halting {
  readonly #halted = Deferred.makeUnsafe<never, Halt>();
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

  /** Fails when the batch is stopped. */
  get halted(): Effect.Effect<never, Halt> {
    return Deferred.await(this.#halted);
  }

  /** Stops the batch; a second cause changes nothing. */
  stop(cause: Omit<Halt, "_tag">): Effect.Effect<Halt> {
    return Effect.suspend(() => {
      if (this.#halt !== undefined) return Effect.succeed(this.#halt);
      const halt: Halt = { _tag: "Halt", ...cause };
      this.#halt = halt;
      this.#controller.abort();
      return Effect.as(Deferred.fail(this.#halted, halt), halt);
    });
  }
}
