import type { Schema } from "./schema.ts";

/** The whole numbers of a range are written out one by one: more of them would make no pattern that one can read. */
const MOST_WHOLES = 32;

const ANY_DECIMAL = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;

/** The texts that spell a number from `least` to `most`, both whole and not below 0. */
function between(least: number, most: number): string {
  const wholes = Array.from({ length: most - least }, (_, index) => least + index);
  const inside = wholes.length === 0 ? [] : [`0*(?:${wholes.join("|")})(?:\\.\\d*)?`];
  const belowOne = least === 0 ? [most > 0 ? String.raw`\.\d+` : String.raw`\.0+`] : [];
  const positive = String.raw`\+?(?:${[...inside, `0*${most}(?:\\.0*)?`, ...belowOne].join("|")})`;
  return least === 0 ? String.raw`${positive}|-(?:0+(?:\.0*)?|\.0+)` : positive;
}

/**
 * The texts that the engine reads as a number in a range, as far as a regular expression can tell: an exponent and
 * underscores only where there is no range, and the range only where it is one of few whole numbers.
 */
export function decimalText({ minimum = NaN, maximum = NaN }: Pick<Schema, "minimum" | "maximum">): RegExp {
  const isReadable = Number.isInteger(minimum) && Number.isInteger(maximum) && minimum >= 0 &&
    maximum >= minimum && maximum - minimum <= MOST_WHOLES;
  const decimal = isReadable ? between(minimum, maximum) : ANY_DECIMAL;
  return new RegExp(String.raw`^\p{White_Space}*(?:${decimal})\p{White_Space}*$`, "u");
}
