import { numberOf } from "./number_of.ts";
import { pythonRepr } from "./python_text.ts";
import { typeName } from "./type_name.ts";

const SPECIAL: Readonly<Record<string, number>> = { inf: Infinity, infinity: Infinity, nan: NaN };
const DECIMAL = /^(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;

/**
 * Python's `float()`: of a number, or of a text with one, blanks around it and underscores between digits allowed. Throws
 * a `TypeError` for other values, a `RangeError` for a text without a number and an int that is too large.
 */
export function pythonFloat(value: unknown): number {
  if (typeof value === "string") return parsed(value);
  const number = numberOf(value);
  if (number === null) {
    throw new TypeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
  }
  if (typeof number === "bigint" && !Number.isFinite(Number(number))) {
    throw new RangeError("int too large to convert to float");
  }
  return Number(number);
}

function parsed(text: string): number {
  const written = asciiDigits(text.replace(OUTER_BLANKS, ""));
  const sign = written.startsWith("-") ? -1 : 1;
  const unsigned = written.replace(/^[+-]/, "");
  const special = SPECIAL[unsigned.toLowerCase()];
  if (special !== undefined) return sign * special;
  if (!DECIMAL.test(unsigned)) throw new RangeError(`could not convert string to float: ${pythonRepr(text)}`);
  return sign * Number(unsigned.replaceAll("_", ""));
}

/** What Python takes for blanks. */
const BLANK = "[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const OUTER_BLANKS = new RegExp(`^${BLANK}+|${BLANK}+$`, "g");

/** Python reads the digits of every script. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

/** The digits of a script lie in a row, from zero to nine. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
