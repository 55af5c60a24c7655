import type { Examined } from "./examined.ts";

/** So many inputs and steps are looked at in one check: enough for every mistake that somebody would read about. */
const MOST_LOOKED_AT = 200_000;

const lookedAt = new WeakMap<Examined, number>();

/** Whether to search a workflow once more for what was meant: a check stays quick with thousands of mistakes. */
export function maySearch(workflow: Examined): boolean {
  const looked = (lookedAt.get(workflow) ?? 0) + workflow.inputs.length + workflow.steps.length;
  lookedAt.set(workflow, looked);
  return looked <= MOST_LOOKED_AT;
}
