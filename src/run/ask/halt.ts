import type * as Effect from "effect/Effect";
import type { StoppedBy } from "../reason.ts";

/** Why nothing more is sent, though nothing is wrong with the image at hand. */
export interface Halt {
  readonly _tag: "Halt";
  readonly stoppedBy: StoppedBy;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** What says when nothing more is sent, and why. */
export interface Halting {
  /** Aborted when nothing more is sent. */
  readonly signal: AbortSignal;
  /** Fails, once that is so. */
  readonly halted: Effect.Effect<never, Halt>;
}

/** Tells a halt from a failure. */
export function isHalt(value: { readonly _tag: string }): value is Halt {
  return value._tag === "Halt";
}
