import { fixedDigits, significantDigits } from "./decimal_digits.ts";
import { pythonFloat } from "./float.ts";
import { aligned, type FormatSpec, parseFormatSpec } from "./format_spec.ts";
import { floatText, pythonText } from "./python_text.ts";
import { typeName } from "./type_name.ts";

/** A value as Python's `format()` writes it. Throws an `Error` where the specification does not suit the value. */
export function pythonFormat(value: unknown, spec: string): string {
  if (spec === "") return pythonText(value);
  if (typeof value === "string") return formatText(value, parseFormatSpec(spec));
  if (typeof value === "bigint") return formatInt(value, parseFormatSpec(spec), "int");
  if (typeof value === "boolean") return formatInt(value ? 1n : 0n, parseFormatSpec(spec), "bool");
  if (typeof value === "number") return formatFloat(value, parseFormatSpec(spec));
  throw new Error(`unsupported format string passed to ${typeName(value)}.__format__`);
}

function formatText(text: string, spec: FormatSpec): string {
  const { sign, isAlternate, align = "<", group, precision, type = "s" } = spec;
  if (type !== "s") throw unknownCode(type, "str");
  if (sign !== undefined) throw new Error("Sign not allowed in string format specifier");
  if (isAlternate) throw new Error("Alternate form (#) not allowed in string format specifier");
  if (align === "=") throw new Error("'=' alignment not allowed in string format specifier");
  if (group !== undefined) throw new Error(`Cannot specify '${group}' with 's'.`);
  return aligned(precision === undefined ? text : [...text].slice(0, precision).join(""), spec, align);
}

/** How the types of ints write them. */
const RADICES: Readonly<Record<string, { readonly radix: number; readonly prefix: string; readonly group: number }>> = {
  d: { radix: 10, prefix: "", group: 3 },
  n: { radix: 10, prefix: "", group: 3 },
  b: { radix: 2, prefix: "0b", group: 4 },
  o: { radix: 8, prefix: "0o", group: 4 },
  x: { radix: 16, prefix: "0x", group: 4 },
  X: { radix: 16, prefix: "0X", group: 4 },
};

const FLOAT_TYPES = "eEfFgGn%";

function formatInt(value: bigint, spec: FormatSpec, typeOfValue: string): string {
  const { type = "d", precision, group } = spec;
  if (type === "c") return formatCharacter(value, spec);
  const form = RADICES[type];
  if (form === undefined) {
    if (FLOAT_TYPES.includes(type)) return formatFloat(pythonFloat(value), spec);
    throw unknownCode(type, typeOfValue);
  }
  if (precision !== undefined) throw new Error("Precision not allowed in integer format specifier");
  if (group !== undefined && (type === "n" || group === "," && type !== "d")) {
    throw new Error(`Cannot specify '${group}' with '${type}'.`);
  }
  const digits = (value < 0n ? -value : value).toString(form.radix);
  return laidOut({
    isNegative: value < 0n,
    prefix: spec.isAlternate ? form.prefix : "",
    whole: type === "X" ? digits.toUpperCase() : digits,
    rest: "",
    groupSize: form.group,
  }, spec);
}

function formatCharacter(value: bigint, spec: FormatSpec): string {
  const { sign, isAlternate, group, precision } = spec;
  if (precision !== undefined) throw new Error("Precision not allowed in integer format specifier");
  if (sign !== undefined) throw new Error("Sign not allowed with integer format specifier 'c'");
  if (isAlternate) throw new Error("Alternate form (#) not allowed with integer format specifier 'c'");
  if (group !== undefined) throw new Error(`Cannot specify '${group}' with 'c'.`);
  if (value < 0n || value > 0x10ffffn) throw new Error("%c arg not in range(0x110000)");
  const rest = String.fromCodePoint(Number(value));
  return laidOut({ isNegative: false, prefix: "", whole: "", rest, groupSize: 3 }, spec);
}

function formatFloat(value: number, spec: FormatSpec): string {
  const { type = "", group } = spec;
  if (type !== "" && !FLOAT_TYPES.includes(type)) throw unknownCode(type, "float");
  if (group !== undefined && type === "n") throw new Error(`Cannot specify '${group}' with 'n'.`);
  const isNegative = value < 0 || Object.is(value, -0);
  const written = writtenFloat(Math.abs(value), spec);
  const text = "EFG".includes(type || "-") ? written.toUpperCase() : written;
  const [whole] = /^\d*/.exec(text)!;
  return laidOut({ isNegative, prefix: "", whole, rest: text.slice(whole.length), groupSize: 3 }, spec);
}

const DEFAULT_PRECISION = 6;

function writtenFloat(value: number, spec: FormatSpec): string {
  const { type = "", precision, isAlternate } = spec;
  const percent = type === "%" ? "%" : "";
  const scaled = type === "%" ? value * 100 : value;
  if (!Number.isFinite(scaled)) return floatText(scaled) + percent;
  const places = precision ?? DEFAULT_PRECISION;
  switch (type) {
    case "":
      return precision === undefined ? shortest(scaled, isAlternate) : general(scaled, precision, isAlternate, true);
    case "e":
    case "E": {
      const { digits, exponent } = significantDigits(scaled, places + 1);
      return withExponent(digits, exponent, isAlternate);
    }
    case "f":
    case "F":
    case "%":
      return fixedDigits(scaled, places) + (isAlternate && places === 0 ? "." : "") + percent;
    default:
      return general(scaled, places, isAlternate, false);
  }
}

/** As `str()` writes it; the other form keeps a point where there is an exponent. */
function shortest(value: number, isAlternate: boolean): string {
  const text = floatText(value);
  return isAlternate && !text.includes(".") ? text.replace("e", ".e") : text;
}

/** In so many digits, with an exponent where that is shorter. */
function general(value: number, precision: number, isAlternate: boolean, hasPoint: boolean): string {
  const count = Math.max(1, precision);
  const { digits: all, exponent } = significantDigits(value, count);
  const digits = isAlternate ? all : all.replace(/(?<=.)0+$/, "");
  const largest = hasPoint ? count - 2 : count - 1;
  if (exponent < -4 || exponent > largest) return withExponent(digits, exponent, isAlternate);
  const leading = "0".repeat(Math.max(0, -exponent)) + digits;
  const whole = leading.slice(0, Math.max(0, exponent) + 1).padEnd(Math.max(0, exponent) + 1, "0");
  const fraction = leading.slice(Math.max(0, exponent) + 1);
  if (fraction === "" && hasPoint) return `${whole}.0`;
  return fraction === "" && !isAlternate ? whole : `${whole}.${fraction}`;
}

function withExponent(digits: string, exponent: number, isAlternate: boolean): string {
  const fraction = digits.slice(1);
  const point = fraction !== "" || isAlternate ? "." : "";
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits[0]}${point}${fraction}e${exponent < 0 ? "-" : "+"}${power}`;
}

/** The parts of a number in text. */
interface NumberParts {
  readonly isNegative: boolean;
  readonly prefix: string;
  /** The digits before the point. */
  readonly whole: string;
  /** Everything behind them. */
  readonly rest: string;
  readonly groupSize: number;
}

function laidOut({ isNegative, prefix, whole, rest, groupSize }: NumberParts, spec: FormatSpec): string {
  const { fill = " ", sign = "-", group = "", isZeroFilled, width } = spec;
  const align = spec.align ?? (isZeroFilled ? "=" : ">");
  const head = (isNegative ? "-" : sign === "-" ? "" : sign) + prefix;
  const room = width - head.length - [...rest].length;
  const isPadded = align === "=" && fill === "0" && whole !== "";
  const body = grouped(whole, groupSize, group, isPadded ? room : 0) + rest;
  if (align !== "=") return aligned(head + body, spec, align);
  return head + fill.repeat(Math.max(0, width - head.length - [...body].length)) + body;
}

/** Digits in groups, filled with zeros, which are grouped too, up to a length. */
function grouped(digits: string, size: number, separator: string, length: number): string {
  let filled = digits;
  const write = (): string => separator === "" ? filled : filled.replace(groupEnds(size), `$&${separator}`);
  while (write().length < length) filled = `0${filled}`;
  return write();
}

function groupEnds(size: number): RegExp {
  return new RegExp(String.raw`[\da-zA-Z](?=(?:[\da-zA-Z]{${size}})+$)`, "g");
}

function unknownCode(code: string, type: string): Error {
  return new Error(`Unknown format code '${code}' for object of type '${type}'`);
}
