import { isDictionary } from "./dictionary.ts";
import { isEqual } from "./equality.ts";
import { isHashable } from "./hashable.ts";
import { itemsOf } from "./items.ts";
import { typeName } from "./type_name.ts";

/** Python's `in`: part of a text, key of a dict, element of a list. Throws a `TypeError` where Python does. */
export function contains(container: unknown, item: unknown): boolean {
  if (typeof container === "string") {
    if (typeof item === "string") return container.includes(item);
    throw new TypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
  }
  if (isDictionary(container)) return hasKey(container, item);
  return itemsOf(container).some((element) => isEqual(element, item));
}

/** Whether a dict has this key. Throws a `TypeError` for what cannot be one. */
export function hasKey(dictionary: Readonly<Record<string, unknown>>, key: unknown): key is string {
  if (!isHashable(key)) throw new TypeError(`unhashable type: '${typeName(key)}'`);
  return typeof key === "string" && Object.hasOwn(dictionary, key);
}
