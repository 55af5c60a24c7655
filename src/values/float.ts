import { numberOf } from "./number_of.ts";
import { pythonRepr } from "./python_text.ts";
import { typeName } from "./type_name.ts";

const SPECIAL: ReadonlyMap<string, number> = new Map([["inf", Infinity], ["infinity", Infinity], ["nan", NaN]]);
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
  const written = asciiDigits(trimmed(text));
  const sign = written.startsWith("-") ? -1 : 1;
  const unsigned = written.replace(/^[+-]/, "");
  const special = SPECIAL.get(unsigned.toLowerCase());
  if (special !== undefined) return sign * special;
  if (!DECIMAL.test(unsigned)) throw new RangeError(`could not convert string to float: ${pythonRepr(text)}`);
  return sign * Number(unsigned.replaceAll("_", ""));
}

/** What `trim` leaves, but that to Python a next line is blank and a byte order mark is not. */
function trimmed(text: string): string {
  return text.replaceAll("\x85", " ").replaceAll("\ufeff", "?").trim();
}

/** Python reads the digits of every script. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

/** The digits of a script lie in a row, from zero to nine, and the rows of some lie side by side. */
function digitValue(code: number): number {
  let before = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before--;
  return (code - before) % 10;
}
