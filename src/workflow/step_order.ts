import { wiredSteps } from "./wired_steps.ts";

interface Named {
  readonly name: string;
}

/**
 * The steps in an order in which each comes behind those that it refers to, and else as they stand. In a circle one
 * reference has to point ahead.
 */
export function stepOrder<S extends Named>(steps: readonly S[]): readonly S[] {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const ordered = new Set<S>();
  const met = new Set<S>();
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
function unmet<S extends Named>(step: S, byName: ReadonlyMap<string, S>, met: ReadonlySet<S>): readonly S[] {
  const found = wiredSteps(step).map((name) => byName.get(name));
  return found.filter((one) => one !== undefined && one !== step && !met.has(one)) as readonly S[];
}
