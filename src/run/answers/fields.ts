import { misfit } from "./misfit.ts";

/** A JSON object as it was parsed: only its own keys are the model's. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value of a key, or undefined. Keys like `constructor` are found only where the model wrote them. */
export function field(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Whether the model wrote any of these keys. */
export function hasAny(fields: Fields, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(fields, key));
}

/** What stands alone in a list, or else the value itself. */
export function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** The path of a key below a path. */
export function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** A number, given as one or as its digits in quotes, as small models do. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && DIGITS.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

const DIGITS = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/** Brings a number into the range from 0 to 1. */
export function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The confidence of an entry, clamped as the engine does. One that is missing or unreadable is never made up. */
export function readConfidence(fields: Fields, path: string): number {
  const value = field(fields, "confidence");
  const number = numberIn(value);
  if (number === undefined) throw misfit(below(path, "confidence"), value, "a number from 0 to 1");
  return clamped(number);
}

/** The keys that models name a class by. */
export const CLASS_KEYS = ["class_name", "class", "label"] as const;

/** The class of an entry as the model spelled it. A bare number is the class of that name: digits, for one. */
export function readClass(fields: Fields, path: string, asked: "class_name" | "class"): string {
  const key = [asked, ...CLASS_KEYS].find((key) => (field(fields, key) ?? null) !== null) ?? asked;
  const value = field(fields, key);
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw misfit(below(path, key), value, "the name of a class");
}

/**
 * The position of a class in the list, or -1. Only the exact spelling counts, and of a class that is listed twice the
 * last, as in the engine.
 */
export function classIdOf(name: string, classes: readonly string[] | null): number {
  return (classes ?? []).lastIndexOf(name);
}
