import { isRecord } from "../blocks/is_record.ts";
import { type Code, entryOf, listOf, objectOf } from "./code.ts";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** What an editor shows as nothing, or as something else: controls, separators, marks that turn the direction of text. */
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu;

function escaped(character: string): string {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** A text in which everything can be seen, on one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** A text as a program writes it: in those quotes that need fewer escapes, as `deno fmt` has it. */
export function textLiteral(text: string): string {
  const json = visible(JSON.stringify(text));
  if (count(text, '"') <= count(text, "'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A key of an object. In brackets, `__proto__` is a key like any other. */
export function keyLiteral(key: string): string {
  if (key === "__proto__") return `["__proto__"]`;
  return IDENTIFIER.test(key) ? key : textLiteral(key);
}

/** How a program reads a member of an object. */
export function memberAccess(key: string): string {
  return IDENTIFIER.test(key) ? `.${key}` : `[${textLiteral(key)}]`;
}

/** JSON as a program writes it. */
export function literal(value: unknown): Code {
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return listOf(value.map(literal));
  if (!isRecord(value)) return JSON.stringify(value);
  return objectOf(entriesOf(value));
}

/** The entries of an object as a program writes them. */
export function entriesOf(record: Readonly<Record<string, unknown>>): readonly Code[] {
  return Object.entries(record).map(([key, part]) => entryOf(keyLiteral(key), literal(part)));
}
