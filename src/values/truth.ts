import { lengthOf } from "./length.ts";

/** Python's `bool()`: nothing, zero and what is empty are false, all else is true, not-a-number included. */
export function isTruthy(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint" || typeof value === "number") return value !== 0n && value !== 0;
  return lengthOf(value) !== 0;
}
