import { isDetections } from "./detections.ts";
import { isImageValue } from "./image_value.ts";

/** A Python dict as a running workflow holds it. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** Tells dicts from all other values: plain objects that are neither detections nor pictures. */
export function isDictionary(value: unknown): value is Dictionary {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return false;
  return !isDetections(value) && !isImageValue(value);
}
