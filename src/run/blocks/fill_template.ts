import { pythonFormat } from "../../values/python_format.ts";
import { pythonRepr, pythonText } from "../../values/python_text.ts";

/** A part of a template: text as it is, or a place for a value. */
type Part = string | Placeholder;

interface Placeholder {
  /** The name of the value. */
  readonly name: string;
  /** What is made of the value first: the letter behind an exclamation mark. */
  readonly conversion: string | undefined;
  /** How it is written: what stands behind the colon, which may hold placeholders of its own. */
  readonly spec: string;
}

/** How deep placeholders may stand in each other. */
const DEEPEST = 2;

/**
 * Fills a template as Python's `str.format()` does, with values by name only: `{name}`, `{name!r}`, `{name:>8.2f}`,
 * `{name:{width}}`, and `{{` and `}}` for braces. Throws an `Error` for what is no template or does not suit the values.
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, unknown>): string {
  return filled(template, values, DEEPEST);
}

function filled(template: string, values: ReadonlyMap<string, unknown>, depth: number): string {
  if (depth < 0) throw new Error("Max string recursion exceeded");
  return partsOf(template).map((part) => typeof part === "string" ? part : written(part, values, depth)).join("");
}

function written({ name, conversion, spec }: Placeholder, values: ReadonlyMap<string, unknown>, depth: number): string {
  const value = values.get(name);
  const converted = conversion === undefined ? value : convert(value, conversion);
  return pythonFormat(converted, spec.includes("{") ? filled(spec, values, depth - 1) : spec);
}

function convert(value: unknown, conversion: string): string {
  switch (conversion) {
    case "s":
      return pythonText(value);
    case "r":
      return pythonRepr(value);
    case "a":
      return pythonRepr(value).replace(/\P{ASCII}/gu, escaped);
    default:
      throw new Error(`Unknown conversion specifier ${conversion}`);
  }
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x100) return `\\x${code.toString(16)}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}

/** The names of the values that a template wants, in order. Throws an `Error` where it is none. */
export function namesIn(template: string): readonly string[] {
  const names = partsOf(template).flatMap((part) => {
    if (typeof part === "string") return [];
    if (/^\p{Nd}*$/u.test(part.name)) {
      throw new Error("placeholders without a name are not supported: use {name}");
    }
    if (/[.[]/.test(part.name)) {
      throw new Error(`{${part.name}} reaches into a value, which is not supported: extract it with data_operations`);
    }
    return [part.name, ...part.spec.includes("{") ? namesIn(part.spec) : []];
  });
  return [...new Set(names)];
}

/** The beginnings of all that is not plain text. */
const BRACE = /[{}]/g;

function partsOf(template: string): readonly Part[] {
  const parts: Part[] = [];
  let place = 0;
  while (place < template.length) {
    BRACE.lastIndex = place;
    const at = BRACE.exec(template)?.index ?? template.length;
    if (at > place) parts.push(template.slice(place, at));
    if (at === template.length) break;
    const brace = template[at]!;
    if (template[at + 1] === brace) {
      parts.push(brace);
      place = at + 2;
    } else if (brace === "}" || at + 1 === template.length) {
      throw new Error(`Single '${brace}' encountered in format string`);
    } else {
      const end = endOf(template, at);
      parts.push(placeholder(template.slice(at + 1, end)));
      place = end + 1;
    }
  }
  return parts;
}

/** Where a placeholder ends: at the brace that closes the one it begins with. */
function endOf(template: string, start: number): number {
  let open = 0;
  for (let place = start; place < template.length; place++) {
    if (template[place] === "{") open++;
    if (template[place] === "}" && --open === 0) return place;
  }
  throw new Error("expected '}' before end of string");
}

const PLACEHOLDER = /^(?<name>[^{}:!]*)(?:!(?<conversion>[^:]))?(?::(?<spec>.*))?$/su;

function placeholder(text: string): Placeholder {
  const parts = PLACEHOLDER.exec(text)?.groups;
  if (parts === undefined) throw new Error(`{${text}} is no placeholder: wanted {name}, {name!r} or {name:>8.2f}`);
  return { name: parts.name!, conversion: parts.conversion, spec: parts.spec ?? "" };
}
