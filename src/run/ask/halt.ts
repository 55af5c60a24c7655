import type { StoppedBy } from "../reason.ts";

/** Why nothing more is sent, though nothing is wrong with the image at hand. */
export interface Halt {
  readonly _tag: "Halt";
  readonly stoppedBy: StoppedBy;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** Tells a halt from a failure. */
export function isHalt(value: { readonly _tag: string }): value is Halt {
  return value._tag === "Halt";
}
