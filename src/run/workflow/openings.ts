import type { RunError } from "../run_error.ts";
import { keyOf } from "./cell.ts";
import type { Index } from "./local_block.ts";
import type { PlannedGuard } from "./plan.ts";
import type { RunState } from "./run_state.ts";

/** Where the steps that decide on a step let it run. */
export interface Openings {
  /** Whether data at this place is let through. */
  isOpen(index: Index): boolean;
  /** The failure of a step that was to decide on this place. */
  failureAt(index: Index): RunError | undefined;
}

/**
 * What the guards of a step let through. A place is open where every guard chose the step at that place, or at one
 * below it; the engine lets nothing through at places deeper than those a guard decided on.
 */
export function openingsFor(step: string, guards: readonly PlannedGuard[], state: RunState): Openings {
  const selector = `$steps.${step}`;
  const single: boolean[] = [];
  const open: ReadonlySet<string>[] = [];
  const failures = new Map<string, RunError>();
  for (const guard of guards) {
    const chosen = new Set<string>();
    const cells = state.cellsOf(guard.step);
    for (const index of state.indicesOf(guard.lineage)) {
      const cell = cells.get(keyOf(index));
      if (cell?.state === "failed") { for (const key of prefixes(index)) failures.set(key, cell.error); }
      if (cell?.state === "decided" && cell.next.includes(selector)) {
        for (const key of prefixes(index)) chosen.add(key);
      }
    }
    if (guard.lineage.depth === 0) single.push(chosen.size > 0);
    else open.push(chosen);
  }
  const isShut = single.includes(false);
  return {
    isOpen: (index) => !isShut && open.every((places) => index.length === 0 || places.has(keyOf(index))),
    failureAt: (index) => failures.get(keyOf(index)) ?? failures.get(""),
  };
}

/** The keys of a place and of those above it. */
function prefixes(index: Index): string[] {
  return index.length === 0 ? [keyOf(index)] : index.map((_, level) => keyOf(index.slice(0, level + 1)));
}
