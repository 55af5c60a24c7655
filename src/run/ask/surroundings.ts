import type * as Effect from "effect/Effect";
import type * as Result from "effect/Result";
import type { RunError } from "../run_error.ts";
import type { Guard } from "./attempts.ts";
import type { Halting } from "./halt.ts";

/** What became of one image. */
export type Outcome<A> = Result.Result<A, RunError>;

/** What is around the asking about one image: nothing much for a single one, the whole batch for one of many. */
export interface Surroundings<A> {
  /** What is around the gate of the key, which every call passes. */
  readonly around: (gate: Guard) => Guard;
  /** Says when nothing more is to be sent. Calls in flight are still waited for. */
  readonly halting?: Halting | undefined;
  /** Keeps what became of the image: done with before anything else happens, even where the run is broken off. */
  readonly keep: (outcome: Outcome<A>) => Effect.Effect<void>;
  /** When the first byte of the image was read, by `performance.now()`. */
  readonly started: number;
}
