/** What stands behind the colon of a placeholder in one of Python's format strings. */
export interface FormatSpec {
  /** What fills up to the width; undefined where nothing is said of it. */
  readonly fill: string | undefined;
  /** To which side; `=` fills between the sign and the digits. */
  readonly align: "<" | ">" | "^" | "=" | undefined;
  readonly sign: "-" | "+" | " " | undefined;
  /** Whether prefixes and points are written that could be left out. */
  readonly isAlternate: boolean;
  /** Whether numbers are filled with zeros behind their sign. */
  readonly isZeroFilled: boolean;
  readonly width: number;
  readonly group: "," | "_" | undefined;
  readonly precision: number | undefined;
  readonly type: string | undefined;
}

const SPEC = new RegExp(
  String.raw`^(?:(?<fill>.)(?=[<>=^]))?(?<align>[<>=^])?(?<sign>[-+ ])?(?<alternate>#)?(?<zero>0)?(?<width>\d+)?` +
    String.raw`(?<group>[,_])?(?:\.(?<precision>\d+))?(?<type>.)?$`,
  "su",
);

/** Above it a text would fill the memory. It is the engine's own limit. */
const LARGEST = 10_000;

/** Reads a format specification. Throws an `Error` where it is none. */
export function parseFormatSpec(text: string): FormatSpec {
  const parts = SPEC.exec(text)?.groups;
  if (parts === undefined) throw new Error(`Invalid format specifier '${text}'`);
  const isZeroFilled = parts.zero !== undefined && parts.fill === undefined;
  return {
    fill: parts.fill ?? (isZeroFilled ? "0" : undefined),
    align: parts.align as FormatSpec["align"],
    sign: parts.sign as FormatSpec["sign"],
    isAlternate: parts.alternate !== undefined,
    isZeroFilled,
    width: amount(parts.width) ?? 0,
    group: parts.group as FormatSpec["group"],
    precision: amount(parts.precision),
    type: parts.type,
  };
}

function amount(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (Number(digits) > LARGEST) throw new Error(`Invalid format specifier: ${digits} is above ${LARGEST}`);
  return Number(digits);
}

/** Fills a text up to the width. */
export function aligned(text: string, { fill = " ", width }: FormatSpec, align: "<" | ">" | "^"): string {
  const missing = Math.max(0, width - [...text].length);
  const before = { "<": 0, ">": missing, "^": Math.floor(missing / 2) }[align];
  return fill.repeat(before) + text + fill.repeat(missing - before);
}
