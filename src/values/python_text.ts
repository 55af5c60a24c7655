import { type Detections, isDetections } from "./detections.ts";
import type { Dictionary } from "./dictionary.ts";
import { entriesOf } from "./dictionary_entries.ts";
import { isImageValue } from "./image_value.ts";
import { isoFormat } from "./iso_format.ts";
import { Tuple } from "./tuple.ts";

/** A value as Python's `str()` writes it. */
export function pythonText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) return isoFormat(value).replace("T", " ");
  return pythonRepr(value);
}

/** A value as Python's `repr()` writes it, which is how lists and dicts show what they hold. */
export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return floatText(value);
  if (typeof value === "string") return stringRepr(value);
  if (typeof value !== "object") return String(value);
  return objectRepr(value);
}

function objectRepr(value: object): string {
  if (Array.isArray(value)) return value instanceof Tuple ? tupleRepr(value) : `[${value.map(pythonRepr).join(", ")}]`;
  if (value instanceof Date) return dateRepr(value);
  if (value instanceof Uint8Array) return bytesRepr(value);
  if (isImageValue(value)) return `<WorkflowImageData ${value.width}x${value.height}>`;
  if (isDetections(value)) return `Detections(${argumentsOf(value)})`;
  return `{${
    entriesOf(value as Dictionary).map(([key, part]) => `${stringRepr(key)}: ${pythonRepr(part)}`).join(", ")
  }}`;
}

function tupleRepr(value: Tuple): string {
  return value.length === 1 ? `(${pythonRepr(value[0])},)` : `(${value.map(pythonRepr).join(", ")})`;
}

function argumentsOf({ kind: _, ...columns }: Detections): string {
  return Object.entries(columns).map(([name, part]) => `${name}=${pythonRepr(part)}`).join(", ");
}

/** Where Python's floats go over to an exponent. */
const SMALLEST_PLAIN_EXPONENT = -4;
const FIRST_LARGE_EXPONENT = 16;

/** A float as Python writes it: always with a point or an exponent, in as few digits as tell it apart. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (!Number.isFinite(value)) return `${sign}inf`;
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
  return sign + decimalText(mantissa, Number(power));
}

function decimalText(mantissa: string, exponent: number): string {
  if (exponent < SMALLEST_PLAIN_EXPONENT || exponent >= FIRST_LARGE_EXPONENT) {
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const digits = mantissa.replace(".", "");
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}

const NAMED_ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A string in Python's quotes: double ones only where it holds single ones and no double ones. */
function stringRepr(text: string): string {
  const quoteMark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const shown = text.replace(/[\\'\p{C}\p{Z}]/gu, (character) => escaped(character, quoteMark));
  return quoteMark + shown + quoteMark;
}

function escaped(character: string, quoteMark: string): string {
  if (character === " ") return character;
  if (character === "'") return quoteMark === "'" ? "\\'" : character;
  return NAMED_ESCAPES[character] ?? codeEscape(character.codePointAt(0)!);
}

function codeEscape(code: number): string {
  if (code < 0x100) return `\\x${hexadecimal(code, 2)}`;
  return code < 0x10000 ? `\\u${hexadecimal(code, 4)}` : `\\U${hexadecimal(code, 8)}`;
}

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

function bytesRepr(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  const quoteMark = text.includes("'") && !text.includes('"') ? '"' : "'";
  // deno-lint-ignore no-control-regex
  const shown = text.replace(/[\\'\x00-\x1f\x7f-\xff]/g, (character) => escaped(character, quoteMark));
  return `b${quoteMark}${shown}${quoteMark}`;
}

function dateRepr(time: Date): string {
  const parts = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCHours()];
  const fine = [time.getUTCMinutes(), time.getUTCSeconds(), time.getUTCMilliseconds() * 1000];
  const needed = fine[2] ? fine : fine[1] ? fine.slice(0, 2) : fine.slice(0, 1);
  return `datetime.datetime(${[...parts, ...needed].join(", ")})`;
}
