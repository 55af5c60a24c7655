import { numberOf } from "./equality.ts";

/** A number as Python's `float()` takes it from a text: underscores may stand between digits, a point at either end. */
const DIGITS = String.raw`\d(?:_?\d)*`;
const FLOAT = new RegExp(String.raw`^[-+]?(?:(?:${DIGITS}\.?(?:${DIGITS})?|\.${DIGITS})(?:e[-+]?${DIGITS})?)$`, "i");
const WORD = /^([-+]?)(?:(inf(?:inity)?)|nan)$/i;

const BLANK_ENDS = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * A value as Python's `float()` makes it: of a number, a boolean, or the text of a number (`" 0.5 "`, `"1_0"`, `"inf"`,
 * digits of any script). Null where Python raises: for all else, and for an int that is too large.
 */
export function pythonFloat(value: unknown): number | null {
  if (typeof value === "string") return floatIn(value);
  const number = numberOf(value);
  if (typeof number !== "bigint") return number;
  const float = Number(number);
  return Number.isFinite(float) ? float : null;
}

function floatIn(text: string): number | null {
  const plain = text.replace(BLANK_ENDS, "").replace(/\p{Nd}/gu, digitOf);
  if (FLOAT.test(plain)) return Number(plain.replaceAll("_", ""));
  const word = WORD.exec(plain);
  if (word === null) return null;
  const [, sign, infinite] = word;
  if (infinite === undefined) return NaN;
  return sign === "-" ? -Infinity : Infinity;
}

/** The value of a digit of any script: digits stand in rows of ten, from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let before = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before--;
  return String((code - before) % 10);
}
