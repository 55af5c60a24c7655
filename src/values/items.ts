import { detectionRow } from "./detection_row.ts";
import { isDetections } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";
import { keysOf } from "./dictionary_entries.ts";
import { typeName } from "./type_name.ts";

/** What Python's `for` goes through: a string's characters, a dict's keys. Throws a `TypeError` for what holds nothing. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [...value];
  if (Array.isArray(value)) return value;
  if (value instanceof Uint8Array) return Array.from(value, BigInt);
  if (isDetections(value)) return value.xyxy.map((_, place) => detectionRow(value, place));
  if (isDictionary(value)) return keysOf(value);
  throw new TypeError(`'${typeName(value)}' object is not iterable`);
}
