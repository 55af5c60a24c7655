import { quote } from "../blocks/quote.ts";
import { OperationError } from "./operation_error.ts";

/**
 * A regular expression of Python's `re` as one of JavaScript, to be searched for anywhere in a text. Python's classes know
 * all of Unicode, its `$` stands before a last line break too, and `.` stops at no line end but `\n`. Throws an
 * {@linkcode OperationError} for what has no meaning to Python, and for what JavaScript has no words for: conditions,
 * atomic groups, possessive repeats, flags for a part or for verbose writing.
 */
export function toRegExp(pattern: string): RegExp {
  const known = KNOWN.get(pattern);
  if (known !== undefined) return known;
  const made = translated(pattern);
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(pattern, made);
  return made;
}

const KNOWN = new Map<string, RegExp>();
const MOST_KNOWN = 100;

function translated(pattern: string): RegExp {
  const flags = /^\(\?([aimsu]+)\)/.exec(pattern);
  const writing: Writing = { pattern, at: flags?.[0].length ?? 0, flags: flags?.[1] ?? "" };
  const parts: string[] = [];
  while (writing.at < pattern.length) parts.push(nextPart(writing));
  try {
    return new RegExp(parts.join(""), writing.flags.includes("i") ? "iv" : "v");
  } catch (error) {
    throw refused(pattern, error instanceof Error ? error.message : String(error));
  }
}

interface Writing {
  readonly pattern: string;
  readonly flags: string;
  at: number;
}

function refused(pattern: string, reason: string): OperationError {
  return new OperationError(`cannot use the regular expression ${quote(pattern)} here: ${reason}`);
}

/** One token: what it looks like at the present place, and how it is written here. The first that fits is meant. */
const TOKENS: readonly (readonly [RegExp, (match: RegExpExecArray, writing: Writing) => string])[] = [
  [/\[/y, (_, writing) => setAt(writing)],
  [/\\(?:[0-3][0-7]{2}|0[0-7]?|[1-9][0-9]?|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/uy, escapeOutside],
  [/\(\?#[^)]*\)/y, () => ""],
  [/\(\?P<(\w+)>/y, ([, name]) => `(?<${name}>`],
  [/\(\?P=(\w+)\)/y, ([, name]) => `\\k<${name}>`],
  [/\((?:\?(?::|=|!|<=|<!))?(?!\?)/y, ([text]) => text],
  [/\(\?.?/yu, ([text], { pattern }) => {
    throw refused(pattern, `${quote(text)} has no counterpart in JavaScript`);
  }],
  [/(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d*\})(?:\+|([*+?]))?/y, quantifier],
  [/\^/y, (_, { flags }) => flags.includes("m") ? "(?<![^\\n])" : "^"],
  [/\$/y, (_, { flags }) => flags.includes("m") ? "(?=\\n|$)" : "(?=\\n?$)"],
  [/\./y, (_, { flags }) => flags.includes("s") ? "[^]" : "[^\\n]"],
  [/[{}\]/]/y, ([text]) => `\\${text}`],
  [/[^]/yu, ([text]) => text],
];

function nextPart(writing: Writing): string {
  for (const [token, write] of TOKENS) {
    token.lastIndex = writing.at;
    const match = token.exec(writing.pattern);
    if (match === null) continue;
    writing.at += match[0].length;
    return write(match, writing);
  }
  throw refused(writing.pattern, `nothing can stand at ${writing.at}`);
}

function quantifier([text, again]: RegExpExecArray, { pattern }: Writing): string {
  if (text.length > 1 && text.endsWith("+")) {
    throw refused(pattern, "possessive repeats have no counterpart in JavaScript");
  }
  if (again !== undefined && again !== "?") throw refused(pattern, "a repeat of a repeat has no meaning");
  return text.replace("{,", "{0,");
}

const SPACES = "\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/** Python's classes as they are written within a set. */
const UNICODE_CLASSES: Readonly<Record<string, string>> = { d: "\\p{Nd}", w: "\\p{L}\\p{N}_", s: SPACES };
const ASCII_CLASSES: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Za-z_", s: "\\t-\\r " };

function classesOf({ flags }: Writing): Readonly<Record<string, string>> {
  return flags.includes("a") ? ASCII_CLASSES : UNICODE_CLASSES;
}

function escapeOutside([text]: RegExpExecArray, writing: Writing): string {
  const letter = text[1]!;
  const classes = classesOf(writing);
  const lower = classes[letter.toLowerCase()];
  if (lower !== undefined) return letter in classes ? `[${lower}]` : `[^${lower}]`;
  const word = `[${classes.w}]`;
  if (letter === "b") return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
  if (letter === "B") return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
  if (letter === "A") return "^";
  if (letter === "Z") return "$";
  // A group, set off from a digit behind it.
  if (/^\\[1-9][0-9]?$/.test(text)) return `(?:${text})`;
  return character(text, writing);
}

const NAMED: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** An escape that stands for one character. */
function character(text: string, { pattern }: Writing): string {
  const letter = text[1]!;
  if (/\d/.test(letter)) return codePoint(parseInt(text.slice(1), 8));
  if (text.length > 3) return codePoint(parseInt(text.slice(2), 16));
  if (letter in NAMED) return codePoint(NAMED[letter]!);
  if (/[A-Za-z]/.test(letter)) throw refused(pattern, `${quote(text)} has no counterpart in JavaScript`);
  return codePoint(text.codePointAt(1)!);
}

function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** A set, from behind its bracket. A closing bracket that comes first is one of its members. */
function setAt(writing: Writing): string {
  const { pattern } = writing;
  const isNegated = pattern[writing.at] === "^";
  if (isNegated) writing.at += 1;
  const members: string[] = [];
  for (let isFirst = true; isFirst || pattern[writing.at] !== "]"; isFirst = false) {
    if (writing.at >= pattern.length) throw refused(pattern, "a set has no end");
    members.push(member(writing));
  }
  writing.at += 1;
  return `[${isNegated ? "^" : ""}${members.join("")}]`;
}

const MEMBER = /\\(?:[0-3][0-7]{2}|0[0-7]?|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])|[^]/uy;

function member(writing: Writing): string {
  MEMBER.lastIndex = writing.at;
  const text = MEMBER.exec(writing.pattern)?.[0] ?? "";
  writing.at += text.length;
  if (text === "-") return isRangeAt(writing) ? "-" : "\\-";
  if (text.length === 1 || !text.startsWith("\\")) return codePoint(text.codePointAt(0)!);
  return setEscape(text, writing);
}

/** Between two members; at either end a dash stands for itself. */
function isRangeAt({ pattern, at }: Writing): boolean {
  return pattern[at] !== "]" && !/\[\^?$/.test(pattern.slice(0, at - 1));
}

function setEscape(text: string, writing: Writing): string {
  const letter = text[1]!;
  const classes = classesOf(writing);
  const lower = classes[letter.toLowerCase()];
  if (lower !== undefined) return letter in classes ? lower : `[^${lower}]`;
  return letter === "b" ? codePoint(8) : character(text, writing);
}
