import type { Bracketed, Call, Chain, Code, Entry } from "./code.ts";

/*
 * Lays code out as `deno fmt` leaves it. Its engine, dprint, would be 4 MB of WebAssembly in every install; the few forms
 * that a generated program has are laid out by the few rules below, which a test compares with `deno fmt` itself.
 */

const WIDTH = 120;

/** Where a piece of code begins, and what has to fit behind its end on the same line. */
interface Place {
  /** The columns that a line may take. */
  readonly width: number;
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
function linesOf(items: readonly Code[], { width, indent }: Place): string {
  const inner = indent + 2;
  const place = { width, indent: inner, column: inner, tail: 1 };
  return items.map((item) => `${onNewLine(inner)}${lay(item, place)},`).join("") + onNewLine(indent);
}

function layBracketed({ brackets: [open, close], items }: Bracketed, place: Place): string {
  return `${open}${linesOf(items, place)}${close}`;
}

function layEntry({ key, value }: Entry, place: Place): string {
  const { width, indent, column } = place;
  const inner = indent + 2;
  const behind = column + widthOf(key) + 2;
  const gainsNothing = behind <= inner + 1;
  const canBegin = typeof value === "object" && behind + 1 <= width;
  return gainsNothing || canBegin
    ? `${key}: ${lay(value, { ...place, column: behind })}`
    : `${key}:${onNewLine(inner)}${lay(value, { ...place, indent: inner, column: inner })}`;
}

/** Whether the last value can begin on the line of the call and end on a line of its own. */
function canHang(given: readonly Code[], { width, column }: Place): boolean {
  const last = given.at(-1);
  const before = given.slice(0, -1).map((code) => `${flat(code)}, `).join("");
  return typeof last === "object" && last.form === "bracketed" && last.items.length > 0 &&
    column + widthOf(before) + 1 <= width;
}

function layCall(call: Call, place: Place): string {
  const { width, column, tail } = place;
  const whole = flatCall(call);
  if (column + widthOf(whole) + tail <= width || call.given.length === 0) return whole;
  const start = `${call.method === undefined ? "" : `.${call.method}`}(`;
  const inside = { ...place, column: column + widthOf(start) };
  if (!canHang(call.given, inside)) return `${start}${linesOf(call.given, place)})`;
  const before = call.given.slice(0, -1).map((code) => `${flat(code)}, `).join("");
  return `${start}${before}${layBracketed(call.given.at(-1) as Bracketed, place)})`;
}

function layChain({ head, calls }: Chain, place: Place): string {
  const [first, ...rest] = calls;
  if (first === undefined) return head;
  const { indent, column, tail } = place;
  const start = head +
    layCall(first, { ...place, column: column + widthOf(head), tail: rest.length === 0 ? tail : 0 });
  const inner = indent + 2;
  const below = { ...place, indent: inner, column: inner };
  return start +
    rest.map((call, index) =>
      onNewLine(inner) + layCall(call, { ...below, tail: index === rest.length - 1 ? tail : 0 })
    ).join("");
}

function lay(code: Code, place: Place): string {
  const whole = flat(code);
  if (place.column + widthOf(whole) + place.tail <= place.width || typeof code === "string") return whole;
  if (code.form === "entry") return layEntry(code, place);
  if (code.form === "chain") return layChain(code, place);
  return code.items.length === 0 ? whole : layBracketed(code, place);
}

/**
 * Lays one statement out, from what stands before its code to what stands behind it.
 *
 * @param width The columns that a line may take; in a comment they are fewer.
 */
export function statement(before: string, code: Code, after = ";", width = WIDTH): string {
  return `${before}${lay(code, { width, indent: 0, column: widthOf(before), tail: widthOf(after) })}${after}`;
}
