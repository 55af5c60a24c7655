/*
 * The engine reads JSON with pydantic in its lax mode. These functions take what that mode takes and give what it gives,
 * or `undefined`: whitespace around a number in a text, single underscores between digits, leading zeros, a fraction of
 * zeros behind an integer, booleans for numbers, words for booleans (pydantic-core, src/input/shared.rs).
 *
 * Integers are exact up to 2 ** 53 here. Beyond it the engine stays exact, and JavaScript rounds when it parses JSON.
 */

/** How a text spells an integer. */
export const INTEGER_TEXT =
  /^\p{White_Space}*[+-]?(?:(?:0[0_]*)?[1-9]\d*(?:_\d+)*|0(?:[0_]*0)?)(?:\.0+)?\p{White_Space}*$/u;

const NUMBER_TEXT = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|(inf(?:inity)?)|nan)$/i;

/** JSON spells a number with an exponent from here on, and that the engine takes for a fraction. */
export const EXPONENT_FROM = 1e21;

/** The engine reads no text with more of them as an integer; a minus counts as one. */
const MOST_DIGITS = 4300;

/** What a text says that is true to the engine, in lower case. */
export const TRUE_WORDS: readonly string[] = ["1", "t", "true", "y", "yes", "on"];
/** And that is false. */
export const FALSE_WORDS: readonly string[] = ["0", "f", "false", "n", "no", "off"];

/** White space as the engine knows it: with U+0085, without U+FEFF. */
function trimmed(text: string): string {
  return text.replaceAll(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}

function spelledNumber(text: string): number | undefined {
  const found = NUMBER_TEXT.exec(text);
  if (found === null) return undefined;
  return found[1] === undefined ? Number(text) : text.startsWith("-") ? -Infinity : Infinity;
}

/** The integer that the engine reads from a value. Python's integers know no negative zero. */
export function integerOf(value: unknown): number | undefined {
  if (typeof value === "number") {
    return Number.isInteger(value) && Math.abs(value) < EXPONENT_FROM ? value + 0 : undefined;
  }
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" && INTEGER_TEXT.test(value) ? spelledInteger(trimmed(value)) : undefined;
}

function spelledInteger(text: string): number | undefined {
  const digits = text.replaceAll(/^\+|_|\.0+$/g, "");
  return digits.replace(/^0+/, "").length > MOST_DIGITS ? undefined : Number(digits) + 0;
}

/** The number that the engine reads from a value. It trims a text, and else takes its underscores out, but never both. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "string") return undefined;
  return spelledNumber(trimmed(value)) ??
    (/^_|_$|__/.test(value) ? undefined : spelledNumber(value.replaceAll("_", "")));
}

/** The truth that the engine reads from a value. */
export function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 0 || value === 1 ? value === 1 : undefined;
  if (typeof value !== "string") return undefined;
  const word = value.toLowerCase();
  return TRUE_WORDS.includes(word) ? true : FALSE_WORDS.includes(word) ? false : undefined;
}
