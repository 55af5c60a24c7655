import { isDictionary } from "./dictionary.ts";

/** From here on JSON writes a number with an exponent, which Python reads as a float. */
const FIRST_WITH_EXPONENT = 1e21;

/**
 * A JSON value as a running workflow holds it: whole numbers are Python's ints (bigint), all others its floats (number).
 * What is no JSON value stands for what JSON would write: nothing for a property without a value, null in a list.
 */
export function fromJson(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "number") return isWhole(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return Array.from(value, fromJson);
  if (!isDictionary(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, fromJson(part)]));
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < FIRST_WITH_EXPONENT;
}
