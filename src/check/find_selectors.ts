import { isRecord } from "../blocks/is_record.ts";
import type { FoundSelector, Slot } from "./examined.ts";

/**
 * The texts among a step's values that the engine takes for references: wherever a reference may stand, all that begin
 * with `$`.
 *
 * @param values By property, in normal form.
 * @param slots Where references may stand.
 */
export function findSelectors(values: Readonly<Record<string, unknown>>, slots: readonly Slot[]): FoundSelector[] {
  const found: FoundSelector[] = [];
  const add = (slot: Slot, value: unknown, place?: number | string): void => {
    if (typeof value === "string" && value.startsWith("$")) found.push({ property: slot.property, place, value, slot });
  };
  for (const slot of slots) {
    const value = values[slot.property];
    if (slot.inList && Array.isArray(value)) value.forEach((element, index) => add(slot, element, index));
    else if (slot.inRecord && isRecord(value)) { for (const key of Object.keys(value)) add(slot, value[key], key); }
    else add(slot, value);
  }
  return found;
}
