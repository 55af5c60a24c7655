import { dictionaryOf } from "./dictionary_entries.ts";

/** Python's own reader gives up at about a thousand levels, less those that the engine stands on already. */
const MAX_DEPTH = 950;

/** Python refuses to read an int of more digits. */
const MAX_INT_DIGITS = 4300;

/** What stands for itself, three of them beyond what JSON allows. */
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["null", null],
  ["true", true],
  ["false", false],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);

const BLANKS = " \t\n\r";
const WORD = /null|true|false|NaN|-?Infinity/y;
const NUMBER = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;

/** A value that stands in a text, and where the text goes on behind it. */
export interface ParsedPart {
  /** The value, as a running workflow holds it. */
  readonly value: unknown;
  readonly end: number;
}

/**
 * Reads JSON as Python's `json.loads()` does: whole numbers are ints (bigint), others floats (number), `NaN` and
 * `Infinity` are floats too, and of equal keys the last counts. `JSON.parse` can tell neither 1 from 1.0 nor read `NaN`.
 *
 * Throws where Python does: a `RangeError` at what is nested a thousand levels deep, a `SyntaxError` at a byte order mark,
 * an int of more than 4300 digits, and whatever is no JSON.
 */
export function parsePythonJson(text: string): unknown {
  const reader = new Reader(text, 0);
  const value = reader.value(0);
  if (reader.skipBlanks() < text.length) throw reader.failure();
  return value;
}

/** Reads the value that begins at a place, whatever follows it, as Python's `JSONDecoder().raw_decode()` does. */
export function parsePythonJsonAt(text: string, start: number): ParsedPart {
  const reader = new Reader(text, start);
  return { value: reader.value(0), end: reader.at };
}

class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  get at(): number {
    return this.#at;
  }

  /** Goes on to what is no blank. */
  skipBlanks(): number {
    while (this.#at < this.#text.length && BLANKS.includes(this.#text[this.#at]!)) this.#at++;
    return this.#at;
  }

  failure(): SyntaxError {
    return new SyntaxError(`Cannot read the text as JSON: it breaks at character ${this.#at}`);
  }

  value(depth: number): unknown {
    const first = this.#text[this.skipBlanks()];
    if (first === '"') return this.#string();
    if (first === "{" || first === "[") {
      if (depth === MAX_DEPTH) throw new RangeError("Cannot read the text as JSON: it is nested too deep");
      return first === "{" ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    const word = this.#take(WORD);
    return word === undefined ? this.#number() : WORDS.get(word[0]);
  }

  #object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.#parts("}", () => {
      if (this.#text[this.#at] !== '"') throw this.failure();
      const key = this.#string();
      if (this.#text[this.skipBlanks()] !== ":") throw this.failure();
      this.#at++;
      entries.push([key, this.value(depth)]);
    });
    return dictionaryOf(entries);
  }

  #list(depth: number): unknown[] {
    const values: unknown[] = [];
    this.#parts("]", () => values.push(this.value(depth)));
    return values;
  }

  /** Reads what stands between two brackets, with commas between the parts and none behind the last. */
  #parts(closing: string, part: () => void): void {
    this.#at++;
    if (this.#text[this.skipBlanks()] === closing) {
      this.#at++;
      return;
    }
    for (;;) {
      part();
      const next = this.#text[this.skipBlanks()];
      if (next !== "," && next !== closing) throw this.failure();
      this.#at++;
      if (next === closing) return;
      this.skipBlanks();
    }
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    do {
      end = this.#text.indexOf('"', end + 1);
      if (end === -1) throw this.failure();
    } while (this.#isEscaped(end));
    this.#at = end + 1;
    // Of strings JSON.parse takes what Python takes: no control characters, and lone halves of surrogate pairs.
    return JSON.parse(this.#text.slice(start, end + 1)) as string;
  }

  #isEscaped(place: number): boolean {
    let before = place - 1;
    while (this.#text[before] === "\\") before--;
    return (place - before) % 2 === 0;
  }

  #number(): number | bigint {
    const found = this.#take(NUMBER);
    if (found === undefined) throw this.failure();
    const [whole, digits = "", fraction, exponent] = found;
    if (fraction !== undefined || exponent !== undefined) return Number(whole);
    if (digits.length - (digits.startsWith("-") ? 1 : 0) > MAX_INT_DIGITS) throw this.failure();
    return BigInt(digits);
  }

  /** Takes what matches at the place reached, and goes on behind it. */
  #take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#at = sticky.lastIndex;
    return found;
  }
}
