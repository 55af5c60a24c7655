import { jsonrepair } from "jsonrepair";

/**
 * Finds the JSON object or list in a model's reply, or nothing where there is none.
 *
 * It looks in `json` fences, in any fence, at the whole text, and at last in the midst of prose. In each of these places
 * what is valid as it stands goes before what has to be mended (trailing commas, single quotes, comments, Python's
 * constants, missing closing brackets). A value that the reply breaks off in is not completed: half a number is another
 * number. `NaN` and the infinities become null, as `JSON.stringify` writes them, since JSON has no such numbers.
 *
 * Text, numbers and lists of words are never made out of prose: whatever begins otherwise than JSON does is left alone.
 */
export function findJson(reply: string): object | undefined {
  const text = reply.trimStart();
  const mender = { characters: MENDED_CHARACTERS };
  for (const place of PLACES) {
    for (const candidate of place(text)) {
      const value = parse(candidate);
      if (value !== undefined) return value;
    }
    for (const candidate of place(text)) {
      const value = mend(candidate, mender);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** Where JSON may stand in a reply, the likeliest place first. */
const PLACES: readonly ((text: string) => Iterable<string>)[] = [
  (text) => fences(text, /```[ \t]*json(?:c|5|l)?/gi),
  (text) => fences(text, /```(?:\w*(?=\s))?/g),
  (text) => [text],
  inProse,
];

/** What opens JSON, and hardly ever prose: `{` before a key, `[` before an object. */
const OPENING = /\{\s*(?:["'“‘]|\/[/*]|[A-Za-z_$][\w$]*\s*:)|\[\s*\{/y;

/** What may stand between the values of a list whose brackets the model left out: line breaks, commas, bullets, numbers. */
const BETWEEN = /[\s,;]*(?:(?:[-*•]|\d{1,4}[.)])\s*)?(?=[{[])/y;

/** No answer is nested deeper, and a deeper one could overflow the stack of whoever walks it. */
const MAX_DEPTH = 100;

/** A reply has a few fences and values at most; the bound keeps a hostile one from costing more than a moment. */
const MAX_CANDIDATES = 16;

/** Mending is quadratic at its worst, so that it is bounded: per reply, and well above what a model answers. */
const MENDED_CHARACTERS = 128 * 1024;
const LONGEST_MENDED = 64 * 1024;

/** The texts between fences. A fence that is not closed reaches to the end. */
function* fences(text: string, opening: RegExp): Generator<string> {
  for (let left = MAX_CANDIDATES; left > 0 && opening.test(text); left--) {
    const close = text.indexOf("```", opening.lastIndex);
    const body = text.slice(opening.lastIndex, close === -1 ? undefined : close);
    yield body.trimStart() + (close === -1 ? "" : "\n");
    if (close === -1) return;
    // A string in the JSON may itself hold a fence: then the value ends behind it.
    const start = opening.lastIndex + body.length - body.trimStart().length;
    const { end } = span(text, start);
    if (end !== undefined && end > close) yield text.slice(start, end);
    opening.lastIndex = close + 3;
  }
}

/** The values that stand in the midst of a text, those that follow each other as one list. */
function* inProse(text: string): Generator<string> {
  const brackets = /[{[]/g;
  let left = MAX_CANDIDATES;
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    if (!matchesAt(OPENING, text, found.index)) continue;
    const values: string[] = [];
    for (let start = found.index;;) {
      const { end } = span(text, start);
      // What is never closed may be cut off. To look within it for a smaller value would pass off a part as the whole.
      if (end === undefined) {
        if (values.length === 0) yield text.slice(start);
        return;
      }
      values.push(text.slice(start, end));
      brackets.lastIndex = end;
      if (!matchesAt(BETWEEN, text, end)) break;
      start = BETWEEN.lastIndex;
      if (!matchesAt(OPENING, text, start)) break;
    }
    yield values.length === 1 ? values[0]! : `[${values.join(",")}]`;
    if (--left === 0) return;
  }
}

function parse(candidate: string): object | undefined {
  if (!/^[{["]/.test(candidate) || span(candidate, 0).tooDeep) return undefined;
  try {
    const value: unknown = JSON.parse(candidate);
    // A model now and then gives its JSON as a string of JSON.
    if (typeof value === "string") return findJson(value);
    return value as object;
  } catch {
    return undefined;
  }
}

function mend(candidate: string, left: { characters: number }): object | undefined {
  if (candidate.length > Math.min(left.characters, LONGEST_MENDED) || !matchesAt(OPENING, candidate, 0)) {
    return undefined;
  }
  const { end, inString, tooDeep } = span(candidate, 0);
  if (tooDeep || (end === undefined && inString) || !ENDED.test(candidate)) return undefined;
  left.characters -= candidate.length;
  try {
    return parse(jsonrepair(candidate.replace(MISREAD, reread)));
  } catch {
    return undefined;
  }
}

/** The end of a text whose last number or word is whole, since something stands after it. */
const ENDED = /[}\]"',\s]$/;

/** What jsonrepair would misread, beside the strings to step over: numbers that JSON lacks, and apostrophes in words. */
const MISREAD = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[-+]?(?:NaN|Infinity)(?<=[:,[]\s*\S+)(?=\s*[,}\]])|(?<=\w)'(?=\w)/g;

function reread(part: string): string {
  if (part.startsWith('"')) return part;
  return part === "'" ? "\\'" : "null";
}

/** How far a bracketed value reaches, and the state that the text ends in where it does not end. */
interface Span {
  readonly end: number | undefined;
  readonly inString: boolean;
  readonly tooDeep: boolean;
}

/** Follows the brackets from `start`, one look at each character, stepping over strings. */
function span(text: string, start: number): Span {
  let depth = 0;
  let quote = "";
  let before = " ";
  for (let i = start; i < text.length; i++) {
    const character = text[i]!;
    if (quote !== "") {
      if (character === "\\") i++;
      else if (character === quote && (quote === '"' || matchesAt(AFTER_STRING, text, i + 1))) quote = "";
      continue;
    }
    if (character === '"' || (character === "'" && "{[,:".includes(before))) quote = character;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth > MAX_DEPTH) return { end: undefined, inString: false, tooDeep: true };
    if (depth <= 0 && quote === "") return { end: depth === 0 ? i + 1 : undefined, inString: false, tooDeep: false };
    if (character.trim() !== "") before = character;
  }
  return { end: undefined, inString: quote !== "", tooDeep: false };
}

/** What follows a string in single quotes; an apostrophe within it is followed by something else. */
const AFTER_STRING = /\s*[,:}\]]/y;

function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}
