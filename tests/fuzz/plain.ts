import assert from "node:assert/strict";
import { differences } from "../../src/workflow/differences.ts";

/** A value as JSON; nothing where it is none, or is nested too deep to be written. */
export function jsonOr(nothing: string, value: unknown): string {
  try {
    return JSON.stringify(value) ?? nothing;
  } catch {
    return nothing;
  }
}

/** Whether two values of JSON are equal, however deep they are nested. */
export function assertSameJson(one: unknown, other: unknown): void {
  assert.deepEqual(differences(one, other), []);
}

/** Fails where a key such as `__proto__` has become what an object descends from. */
export function assertPlain(value: unknown): void {
  const open = [value];
  const seen = new Set<unknown>();
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Uint8Array) continue;
    const prototype = Object.getPrototypeOf(next);
    assert([null, Object.prototype, Array.prototype].includes(prototype), "an object descends from data");
    open.push(...Object.values(next));
  }
}
