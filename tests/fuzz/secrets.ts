import { inspect } from "node:util";
import fc from "fast-check";
import { jsonOr } from "./plain.ts";

/** A key without a shape that gives it away. */
export const KEY = "Zq7Vt2Lw9Kp4Xm8Rb1";

/** Every way in which a program prints a value. */
export function printed(value: unknown): string {
  const ways = [inspect(value, { depth: 12, showHidden: true, maxStringLength: Infinity }), jsonOr("", value)];
  const { message, stack, problems } = Object(value) as { message?: unknown; stack?: unknown; problems?: unknown };
  return [...ways, message, stack, inspect(problems, { depth: 12 })].join("\n");
}

/** Puts the key into a text of a value: the last that a few numbers lead to. */
function withKey(value: unknown, way: readonly number[], words: string): unknown {
  if (typeof value === "string" || value === undefined) return `${words.replace("KEY", KEY)}`;
  const [choice = 0, ...rest] = way;
  if (Array.isArray(value) && value.length > 0) {
    return value.with(choice % value.length, withKey(value[choice % value.length], rest, words));
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  const chosen = entries[choice % Math.max(entries.length, 1)]?.[0] ?? "message";
  const part = Object.hasOwn(value, chosen) ? (value as Record<string, unknown>)[chosen] : undefined;
  return Object.fromEntries([...entries, [chosen, withKey(part, rest, words)]]);
}

/** The same values, with the key in one of their texts: a server repeats it. */
export function planted(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(
    "KEY",
    "No user has the key KEY.",
    "at https://x/?api_key=KEY&a=1",
    "Bearer KEY",
    "(KEY)",
  );
  return fc.tuple(values, fc.array(fc.nat({ max: 12 }), { maxLength: 5 }), words)
    .map(([value, way, words]) => withKey(value, way, words));
}
