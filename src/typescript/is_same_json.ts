import { differences } from "../workflow/differences.ts";

/** Whether two values are the same JSON, in which the keys of an object have no order. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return differences(one, other).length === 0;
}
