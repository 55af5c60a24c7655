import { Tuple } from "./tuple.ts";
import { isDetections } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";

/** Whether Python can look a value up in a dict or count it. */
export function isHashable(value: unknown): boolean {
  if (value instanceof Tuple) return value.every(isHashable);
  return !Array.isArray(value) && !isDictionary(value) && !isDetections(value);
}
