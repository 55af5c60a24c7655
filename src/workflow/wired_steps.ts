import { readWire } from "./wire.ts";

/** The names of the steps that a value refers to, at any depth, each as often as it does. */
export function wiredSteps(value: unknown): string[] {
  const names: string[] = [];
  const open: unknown[] = [value];
  for (const part of open) {
    const wire = typeof part === "string" ? readWire(part) : undefined;
    if (wire?.root === "steps") names.push(wire.name);
    if (typeof part === "object" && part !== null) { for (const inner of Object.values(part)) open.push(inner); }
  }
  return names;
}
