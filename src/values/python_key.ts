import { numberOf } from "./number_of.ts";

/**
 * What tells keys of a Python dict apart, as text: `1`, `1.0` and `True` are one key, `"1"` is another. Null for what
 * Python cannot use as a key: lists, dicts, and other values that change.
 */
export function pythonKey(value: unknown): string | null {
  if (typeof value === "string") return `'${value}`;
  if (value === null || value === undefined) return "None";
  const number = numberOf(value);
  if (number === null) return null;
  return String(Number.isInteger(number) ? BigInt(number) : number);
}
