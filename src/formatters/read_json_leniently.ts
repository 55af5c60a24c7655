import { type ParsedPart, parsePythonJson, parsePythonJsonAt } from "../values/parse_python_json.ts";
import { readJson, unreadable } from "./read_json.ts";
import { Unreadable } from "./unreadable.ts";

/** What was read, and what had to be mended for it. */
export interface LenientReading {
  /** The JSON. */
  readonly root: unknown;
  /** What was mended, in the order in which it was done. */
  readonly mended: readonly string[];
}

const ANY_FENCE = /```[a-zA-Z0-9_+-]*[ \t]*\r?\n?([\s\S]*?)```/;

/** A line with nothing but a fence, which is left where a fence was opened or closed and not the other. */
const FENCE_LINES = /(?<![^\n])[ \t]*```[a-zA-Z0-9_+-]*[ \t]*(?![^\n])/g;

/**
 * Reads an answer more leniently than the engine does, in the order that its successors try: what the engine reads; the
 * first fence of any sort; the whole text; the same without lines that are but a fence; values that follow each other; the
 * outermost list or object. What breaks off in the midst is not completed.
 */
export function readJsonLeniently(text: string): LenientReading {
  const strict = attempt(() => readJson(text));
  if (isContainer(strict)) return { root: strict, mended: [] };
  for (const recovered of recoveries(text)) {
    if (recovered !== undefined) return recovered;
  }
  if (strict === undefined) throw new Unreadable("the text holds no JSON");
  return { root: strict, mended: [] };
}

function* recoveries(text: string): Generator<LenientReading | undefined> {
  yield reading(container(ANY_FENCE.exec(text)?.[1]), ["took the JSON out of a fence that is not marked as JSON"]);
  yield reading(container(text), ["read the whole text, since what is fenced in it is no JSON"]);
  const bare = text.replace(FENCE_LINES, "");
  const mended = bare === text ? [] : ["left out lines that are but a fence"];
  yield reading(container(bare), mended);
  yield sequence(bare, mended);
  for (const brackets of byFirst(bare, "[]", "{}")) {
    yield reading(outermost(bare, brackets), [...mended, "took the JSON out of the prose around it"]);
  }
}

/** What opens first is tried first: a list within an object is but a part of it. */
function byFirst(text: string, one: string, other: string): readonly string[] {
  const [first, second] = [text.indexOf(one[0]!), text.indexOf(other[0]!)];
  return second !== -1 && second < first ? [other, one] : [one, other];
}

function reading(root: unknown, mended: readonly string[]): LenientReading | undefined {
  return root === undefined ? undefined : { root, mended };
}

/** What stands between values that follow each other, and what may stand behind the last. */
const BETWEEN = /[\s,]*/y;
const TAIL = /[\s,]*(\]?)[\s,]*$/y;

/** Objects and lists that follow each other, with nothing but commas between them, as one list. */
function sequence(text: string, mended: readonly string[]): LenientReading | undefined {
  const values: unknown[] = [];
  let at = 0;
  for (;;) {
    const start = endOf(BETWEEN, text, at);
    if (text[start] !== "{" && text[start] !== "[") break;
    const part = attempt(() => parsePythonJsonAt(text, start)) as ParsedPart | undefined;
    if (part === undefined) return undefined;
    if (Array.isArray(part.value)) { for (const value of part.value) values.push(value); }
    else values.push(part.value);
    at = part.end;
  }
  TAIL.lastIndex = at;
  const tail = TAIL.exec(text);
  if (at === 0 || tail === null) return undefined;
  const stray = tail[1] === "" ? [] : ["left out a bracket that closes nothing"];
  return { root: values, mended: [...mended, "put values that follow each other into one list", ...stray] };
}

function endOf(sticky: RegExp, text: string, start: number): number {
  sticky.lastIndex = start;
  sticky.exec(text);
  return sticky.lastIndex;
}

/** What reaches from the first opening bracket to the last closing one. */
function outermost(text: string, [opening, closing]: string): unknown {
  const [start, end] = [text.indexOf(opening!), text.lastIndexOf(closing!)];
  return start === -1 || end <= start ? undefined : container(text.slice(start, end + 1));
}

/** The object or the list that a text is; nothing for all else. */
function container(text: string | undefined): unknown {
  const value = text === undefined ? undefined : attempt(() => parsePythonJson(text));
  return isContainer(value) ? value : undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (unreadable(error) instanceof Unreadable) return undefined;
    throw error;
  }
}
