import { isRecord } from "../blocks/is_record.ts";
import type { FoundSelector, Path, Slot } from "./examined.ts";

type Place = Pick<FoundSelector, "index" | "key">;

function isSelector(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}

/**
 * The texts among a step's values that the engine takes for references: wherever a reference may stand, all that begin
 * with `$`.
 *
 * @param values By property, in normal form.
 * @param slots Where references may stand.
 * @param pathOf Where a property was written.
 */
export function findSelectors(
  values: Readonly<Record<string, unknown>>,
  slots: readonly Slot[],
  pathOf: (property: string) => Path,
): FoundSelector[] {
  const found: FoundSelector[] = [];
  for (const slot of slots) {
    const value = values[slot.property];
    const add = (text: unknown, place: Place, rest: Path): void => {
      if (!isSelector(text)) return;
      found.push({ property: slot.property, ...place, value: text, path: [...pathOf(slot.property), ...rest], slot });
    };
    if (slot.inList && Array.isArray(value)) value.forEach((element, index) => add(element, { index }, [index]));
    else if (slot.inRecord && isRecord(value)) {
      for (const [key, element] of Object.entries(value)) add(element, { key }, [key]);
    } else add(value, {}, []);
  }
  return found;
}
