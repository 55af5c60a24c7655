import { isRecord } from "../blocks/is_record.ts";
import { quote } from "../blocks/quote.ts";

/** What a part of a block can have to be. */
const FORMS = {
  "a text": (value: unknown): boolean => typeof value === "string" && value !== "",
  "a text, however short,": (value: unknown): boolean => typeof value === "string",
  "an object": isRecord,
  "a list": Array.isArray,
} as const;

/** The parts without which a block cannot be read, each with its way into the block. */
export type NeededParts = readonly (readonly [path: string, form: keyof typeof FORMS])[];

function partAt(block: unknown, path: string): unknown {
  return path.split(".").reduce((value: unknown, key) => isRecord(value) ? value[key] : undefined, block);
}

/**
 * Refuses a block that lacks what it cannot be read without. The first of the needed parts is its type, by which the
 * message names it.
 *
 * @param index Its place in the list.
 * @throws {TypeError} If it lacks something.
 */
export function refuseMalformed(block: unknown, index: number, needed: NeededParts): void {
  const wanted = isRecord(block)
    ? needed.filter(([path, form]) => !FORMS[form](partAt(block, path))).map(([path, form]) => `${form} under ${path}`)
    : ["an object"];
  if (wanted.length === 0) return;
  const type = partAt(block, needed[0]![0]);
  const name = typeof type === "string" && type !== "" ? `the block ${quote(type)}` : `blocks[${index}]`;
  throw new TypeError(`Cannot read ${name}: wanted ${wanted.join(", and ")}`);
}
