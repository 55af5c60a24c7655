import { isDictionary } from "./dictionary.ts";
import { entriesOf } from "./dictionary_entries.ts";
import { floatText } from "./python_text.ts";
import { typeName } from "./type_name.ts";

/**
 * A value as Python's `json.dumps()` writes it: blanks behind commas and colons, only ASCII, ints and floats apart, and
 * `NaN` and `Infinity` as they are. Throws a `TypeError` for what JSON has no form for.
 */
export function pythonJson(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? floatText(value) : String(value);
  if (typeof value === "string") return stringJson(value);
  if (Array.isArray(value)) return `[${Array.from(value, pythonJson).join(", ")}]`;
  if (!isDictionary(value)) throw new TypeError(`Object of type ${typeName(value)} is not JSON serializable`);
  return `{${entriesOf(value).map(([key, part]) => `${stringJson(key)}: ${pythonJson(part)}`).join(", ")}}`;
}

function stringJson(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, unicodeEscape);
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
