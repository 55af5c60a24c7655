import { isDictionary } from "./dictionary.ts";
import { isoFormat } from "./iso_format.ts";

/**
 * A value of a running workflow as JSON holds it: ints become numbers, tuples lists, and times their ISO text. What has no
 * such form of its own (a picture, detections) is left as it is.
 */
export function toJson(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return isoFormat(value);
  if (Array.isArray(value)) return Array.from(value, toJson);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
}
