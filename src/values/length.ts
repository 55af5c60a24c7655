import { isDetections } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";
import { typeName } from "./type_name.ts";

/** Python's `len()`, or null for what has none. */
export function lengthOf(value: unknown): number | null {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length;
  if (isDetections(value)) return value.xyxy.length;
  return isDictionary(value) ? Object.keys(value).length : null;
}

/** Python's `len()`. Throws a `TypeError` for what has none. */
export function pythonLength(value: unknown): number {
  const length = lengthOf(value);
  if (length === null) throw new TypeError(`object of type '${typeName(value)}' has no len()`);
  return length;
}
