import type { Problem } from "../blocks/problem.ts";

/**
 * What a check found.
 *
 * @example
 * ```ts
 * import { checkWorkflow } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const report = checkWorkflow({ version: "1.0", inputs: [], steps: [], outputs: [] });
 *
 * assert.deepEqual(report, { ok: true, problems: [] });
 * ```
 */
export interface Report {
  /** Whether the engine would accept it: nothing among the problems is an error. */
  readonly ok: boolean;
  /** Everything that was found, errors first, then in the order of the definition. */
  readonly problems: readonly Problem[];
}

const RANKS: Readonly<Record<Problem["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** The lists of a definition, in the order in which people read them. */
const SECTIONS: readonly (string | number)[] = ["version", "dynamic_blocks_definitions", "inputs", "steps", "outputs"];

function comparePaths(one: Problem["path"], other: Problem["path"]): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one[index]!, other[index]!];
    if (a === b) continue;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return index === 0 ? SECTIONS.indexOf(a) - SECTIONS.indexOf(b) : 0;
  }
  return one.length - other.length;
}

/** Makes a report of what the rules found. */
export function reportOf(problems: readonly Problem[]): Report {
  const sorted = problems.toSorted((one, other) =>
    RANKS[one.severity] - RANKS[other.severity] || comparePaths(one.path, other.path)
  );
  return Object.freeze({
    ok: !problems.some(({ severity }) => severity === "error"),
    problems: Object.freeze(sorted),
  });
}
