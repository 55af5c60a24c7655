import { isRecord } from "../blocks/is_record.ts";
import { pythonFloat } from "../values/float.ts";
import { numberOf } from "../values/number_of.ts";
import { pythonKey } from "../values/python_key.ts";
import { Unreadable } from "./unreadable.ts";

/** A JSON object as it was parsed: only its own keys are the model's. */
export type Fields = Readonly<Record<string, unknown>>;

/** What the engine takes for an object; Python raises for all else. */
export function fieldsOf(value: unknown): Fields {
  if (isRecord(value)) return value;
  throw new Unreadable("an object is wanted");
}

/** Python's `fields[key]`. */
export function required(value: unknown, key: string): unknown {
  const fields = fieldsOf(value);
  if (Object.hasOwn(fields, key)) return fields[key];
  throw new Unreadable(`${key} is missing`);
}

/** Python's `fields.get(key, otherwise)`. */
export function optional(fields: Fields, key: string, otherwise: unknown): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : otherwise;
}

/** What Python's `for` goes through; what is empty is so whether it is a list, a text or an object. */
export function iterated(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return [...value];
  return Object.keys(fieldsOf(value));
}

/** Python's `float(value)`. */
export function floatOf(value: unknown): number {
  try {
    return pythonFloat(value);
  } catch {
    throw new Unreadable("a number is wanted");
  }
}

/** Brings a number between two others. Not-a-number stays what it is, as with Python's `min(max(…))`. */
export function clamped(value: number, least: number, most: number): number {
  const raised = least > value ? least : value;
  return most < raised ? most : raised;
}

/** How sure the model is, from 0 to 1. */
export function confidenceOf(value: unknown): number {
  return clamped(floatOf(value), 0, 1);
}

/** Where ints end that NumPy takes for numbers: a larger one makes it hold objects, which it cannot round. */
const [LEAST_INT, END_OF_INTS] = [-(2n ** 63n), 2n ** 64n];

/** Python's `value * factor` for a number, as NumPy holds the product. */
export function product(value: unknown, factor: number): number {
  const number = numberOf(value);
  if (number === null) throw new Unreadable("a number is wanted");
  if (typeof number === "number") return number * factor;
  const whole = number * BigInt(factor);
  if (whole < LEAST_INT || whole >= END_OF_INTS) throw new Unreadable("the number is too large");
  return Number(whole);
}

/** Python's `value / divisor` for a number. */
export function quotient(value: unknown, divisor: number): number {
  if (numberOf(value) === null) throw new Unreadable("a number is wanted");
  return floatOf(value) / divisor;
}

/** A value as the key of a dict. */
export function keyOf(value: unknown): string {
  const key = pythonKey(value);
  if (key === null) throw new Unreadable("a text is wanted");
  return key;
}

/** The place of each class in its list; of one that is listed twice, the last, as in the engine. */
export type ClassIndex = ReadonlyMap<string, { readonly name: unknown; readonly id: number }>;

/** Looks up where classes stand in their list. */
export function classIndex(classes: unknown): ClassIndex {
  return new Map(iterated(classes).map((name, id) => [keyOf(name), { name, id }]));
}

/** The place of a class, or -1. */
export function classIdOf(name: unknown, index: ClassIndex): number {
  return index.get(keyOf(name))?.id ?? -1;
}
