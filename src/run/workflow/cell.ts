import type { RunError } from "../run_error.ts";
import type { Index } from "./local_block.ts";

/** What became of one element of a step. */
export type Cell =
  /** It has outputs. */
  | { readonly state: "given"; readonly outputs: Readonly<Record<string, unknown>> }
  /** It decided which steps go on, as `$steps.name`. */
  | { readonly state: "decided"; readonly next: readonly string[] }
  /** It failed, or needs what failed. */
  | { readonly state: "failed"; readonly error: RunError };

/** The cells of a step by place. An element that was skipped has none. */
export type Cells = ReadonlyMap<string, Cell>;

/** A place as the key of a map. The place of what is not part of a batch is empty. */
export function keyOf(index: Index): string {
  return index.join(".");
}

/** The place of what is not part of a batch. */
export const ALONE: Index = Object.freeze([]);
