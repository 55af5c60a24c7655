import type { StepJson } from "../blocks/step.ts";
import { wiredSteps } from "../workflow/wired_steps.ts";

/**
 * The steps in an order in which each comes behind those that it refers to, and else as they stand. In a circle one
 * reference has to point ahead.
 */
export function stepOrder(steps: readonly StepJson[]): readonly StepJson[] {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const ordered = new Set<StepJson>();
  const met = new Set<StepJson>();
  for (const step of steps) {
    const path = [step];
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      const before = met.has(current) ? [] : unmet(current, byName, met);
      met.add(current);
      if (before.length === 0) ordered.add(path.pop()!);
      for (const one of before.toReversed()) path.push(one);
    }
  }
  return [...ordered];
}

/** The steps that a step refers to and that were not met on the way to it. */
function unmet(step: StepJson, byName: ReadonlyMap<string, StepJson>, met: ReadonlySet<StepJson>): readonly StepJson[] {
  const found = wiredSteps(step).map((name) => byName.get(name));
  return found.filter((one) => one !== undefined && one !== step && !met.has(one)) as readonly StepJson[];
}
