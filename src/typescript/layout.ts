import type { Bracketed, Call, Chain, Code, Entry } from "./code.ts";

/*
 * Lays code out as `deno fmt` leaves it. Its engine, dprint, would be 4 MB of WebAssembly in every install; the few forms
 * that a generated program has are laid out by the few rules below, which a test compares with `deno fmt` itself.
 */

const WIDTH = 120;

/** Where a piece of code begins, and what has to fit behind its end on the same line. */
interface Place {
  /** The indentation of the line. */
  readonly indent: number;
  /** The column in which the piece begins. */
  readonly column: number;
  /** The width of what follows directly. */
  readonly tail: number;
}

/** Characters that take two columns. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60]/u;

/** Characters that take none: they are added to the one before. */
const ADDED = /\p{M}/u;

/** The columns that a text takes. */
function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : ADDED.test(character) ? 0 : 1), 0);
}

function flatCall({ method, given }: Call): string {
  return `${method === undefined ? "" : `.${method}`}(${given.map(flat).join(", ")})`;
}

/** The code on one line. */
function flat(code: Code): string {
  if (typeof code === "string") return code;
  if (code.form === "entry") return `${code.key}: ${flat(code.value)}`;
  if (code.form === "chain") return code.head + code.calls.map(flatCall).join("");
  const [open, close] = code.brackets;
  const inside = code.items.map(flat).join(", ");
  return open === "{" && inside !== "" ? `${open} ${inside} ${close}` : `${open}${inside}${close}`;
}

function onNewLine(indent: number): string {
  return `\n${" ".repeat(indent)}`;
}

/** Each item on a line of its own. */
function linesOf(items: readonly Code[], indent: number): string {
  const inner = indent + 2;
  const place = { indent: inner, column: inner, tail: 1 };
  return items.map((item) => `${onNewLine(inner)}${lay(item, place)},`).join("") + onNewLine(indent);
}

function layBracketed({ brackets: [open, close], items }: Bracketed, { indent }: Place): string {
  return `${open}${linesOf(items, indent)}${close}`;
}

function layEntry({ key, value }: Entry, place: Place): string {
  const { indent, column, tail } = place;
  const inner = indent + 2;
  const behind = column + widthOf(key) + 2;
  const gainsNothing = behind <= inner + 1;
  const canBegin = typeof value === "object" && behind + 1 <= WIDTH;
  return gainsNothing || canBegin
    ? `${key}: ${lay(value, { indent, column: behind, tail })}`
    : `${key}:${onNewLine(inner)}${lay(value, { indent: inner, column: inner, tail })}`;
}

/** Whether the last value can begin on the line of the call and end on a line of its own. */
function canHang(given: readonly Code[], column: number): boolean {
  const last = given.at(-1);
  const before = given.slice(0, -1).map((code) => `${flat(code)}, `).join("");
  return typeof last === "object" && last.form === "bracketed" && last.items.length > 0 &&
    column + widthOf(before) + 1 <= WIDTH;
}

function layCall(call: Call, place: Place): string {
  const { indent, column, tail } = place;
  const whole = flatCall(call);
  if (column + widthOf(whole) + tail <= WIDTH || call.given.length === 0) return whole;
  const start = `${call.method === undefined ? "" : `.${call.method}`}(`;
  const inside = column + widthOf(start);
  if (!canHang(call.given, inside)) return `${start}${linesOf(call.given, indent)})`;
  const before = call.given.slice(0, -1).map((code) => `${flat(code)}, `).join("");
  return `${start}${before}${layBracketed(call.given.at(-1) as Bracketed, place)})`;
}

function layChain({ head, calls }: Chain, { indent, column, tail }: Place): string {
  const [first, ...rest] = calls;
  if (first === undefined) return head;
  const isLast = rest.length === 0;
  const start = head + layCall(first, { indent, column: column + widthOf(head), tail: isLast ? tail : 0 });
  const inner = indent + 2;
  return start +
    rest.map((call, index) =>
      onNewLine(inner) + layCall(call, { indent: inner, column: inner, tail: index === rest.length - 1 ? tail : 0 })
    ).join("");
}

function lay(code: Code, place: Place): string {
  const whole = flat(code);
  if (place.column + widthOf(whole) + place.tail <= WIDTH || typeof code === "string") return whole;
  if (code.form === "entry") return layEntry(code, place);
  if (code.form === "chain") return layChain(code, place);
  return code.items.length === 0 ? whole : layBracketed(code, place);
}

/** Lays one statement out, from what stands before its code to what stands behind it. */
export function statement(before: string, code: Code, after = ";"): string {
  return `${before}${lay(code, { indent: 0, column: widthOf(before), tail: widthOf(after) })}${after}`;
}
