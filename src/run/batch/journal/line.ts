import { type Entry, isEntry } from "./entry.ts";
import { UnfitJournal } from "./unfit_journal.ts";

const JOURNAL = "@stepwright/workflows";
const VERSION = 1;

/** The line break of a journal. */
export const LINE_BREAK = "\n".charCodeAt(0);

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${JSON.stringify(value)}\n`);
}

/** The first line of every journal. */
export const HEADER = encode({ journal: JOURNAL, version: VERSION });

/** The line of an entry, its line break included. */
export function lineOf(entry: Entry): Uint8Array {
  return encode(entry);
}

/**
 * Whether these are all the bytes of a file whose header never quite reached the disk. Where the power fails, a file can
 * have grown without its content: then zeros stand in its place.
 */
export function isTornHeader(bytes: Uint8Array): boolean {
  return bytes.length <= HEADER.length && bytes.every((byte, index) => byte === 0 || byte === HEADER[index]);
}

/**
 * Makes sure that this is the first line of a journal.
 *
 * @throws {UnfitJournal} If it is not, or if it is that of a later version.
 */
export function checkHeader(bytes: Uint8Array): void {
  const { journal, version } = Object(jsonOf(bytes)) as { readonly journal?: unknown; readonly version?: unknown };
  if (journal !== JOURNAL || typeof version !== "number" || version < 1) throw notAJournal();
  if (version > VERSION) {
    const versions = `its version is ${version}, and this release knows ${VERSION}`;
    throw new UnfitJournal("newer-version", `${versions}: update ${JOURNAL}, or give another path`);
  }
}

/** What is said of a file that is something else. Such a file is never written to. */
export function notAJournal(): UnfitJournal {
  return new UnfitJournal("not-a-journal", "the file is no journal: give the path of one, or of a file to be made");
}

/** Whether a line holds nothing. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === LINE_BREAK);
}

/** The entry of a line, or why there is none: the line is no JSON, or it is JSON of another kind. */
export function readEntry(bytes: Uint8Array): Entry | "broken" | "foreign" {
  const value = jsonOf(bytes);
  if (value === undefined) return "broken";
  return isEntry(value) ? value : "foreign";
}

/** What is said of a line that cannot be read. */
export function unfitLine(what: string, number: number): UnfitJournal {
  return new UnfitJournal(
    "broken-line",
    `${what}: mend or remove line ${number}, or give another path to begin a new journal`,
  );
}

/** The value of a line, or undefined where it is no JSON, for which JSON has no word. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
