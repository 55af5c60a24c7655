import { pythonText } from "./python_text.ts";

/** Ints that NumPy has a type for. */
const [LEAST_INT, END_OF_INTS] = [-(2n ** 63n), 2n ** 64n];

/**
 * Values as NumPy holds them in one array: beside a text all become texts, beside a float numbers become floats, and
 * texts lose zero characters at their end. Null, a very large int, a list or a dict keeps all as they are.
 */
export function numpyArray(values: readonly unknown[]): readonly unknown[] {
  if (values.some(isObject)) return values;
  if (values.some((value) => typeof value === "string")) {
    return values.map((value) => withoutFinalZeros(pythonText(value)));
  }
  if (values.some((value) => typeof value === "number")) return values.map(Number);
  if (values.some((value) => typeof value === "bigint")) {
    return values.map((value) => BigInt(value as bigint | boolean));
  }
  return values;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" || (typeof value === "bigint" && (value < LEAST_INT || value >= END_OF_INTS));
}

function withoutFinalZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\0") end--;
  return text.slice(0, end);
}
