import type { FileHandle } from "node:fs/promises";
import { checkHeader, HEADER, isBlank, isTornHeader, LINE_BREAK, notAJournal, readEntry, unfitLine } from "./line.ts";
import { readLines } from "./read_lines.ts";
import { readSpan, type Span, writeAt } from "./span.ts";

// Room for what a later version may add to the header; a longer first line is that of another file.
const LONGEST_HEADER = 4096;

/** What a journal holds. The entries themselves stay on the disk. */
export interface Contents {
  /** Where the last entry of each key stands. */
  readonly index: Map<string, Span>;
  /** Where the last whole line ends, its line break included where it has one; 0 where there is not even a header. */
  readonly end: number;
  /** Whether the last whole line lacks its line break. */
  readonly lacksBreak: boolean;
}

/**
 * Reads a journal without keeping it. What a killed process left of its last line is not counted.
 *
 * @throws {UnfitJournal} If it is no journal, or a line before the last is broken.
 */
export async function readJournal(file: Pick<FileHandle, "read">, signal: AbortSignal): Promise<Contents> {
  const index = new Map<string, Span>();
  let end = await endOfHeader(file);
  if (end === 0) return { index, end, lacksBreak: false };
  let lacksBreak = false;
  let brokenLine: number | undefined;
  let number = 1;
  for await (const { bytes, offset, isEnded } of readLines(file, end, signal)) {
    number++;
    if (isBlank(bytes)) continue;
    if (brokenLine !== undefined) throw unfitLine(`line ${brokenLine} is broken`, brokenLine);
    const entry = readEntry(bytes);
    if (entry === "foreign") throw unfitLine(`line ${number} is no entry`, number);
    if (entry === "broken") {
      brokenLine = number;
      continue;
    }
    if (entry.key !== undefined) index.set(entry.key, { offset, length: bytes.length });
    end = offset + bytes.length + (isEnded ? 1 : 0);
    lacksBreak = !isEnded;
  }
  return { index, end, lacksBreak };
}

async function endOfHeader(file: Pick<FileHandle, "read">): Promise<number> {
  const start = await readSpan(file, { offset: 0, length: LONGEST_HEADER });
  const end = start.indexOf(LINE_BREAK);
  if (end === -1) {
    if (isTornHeader(start)) return 0;
    throw notAJournal();
  }
  checkHeader(start.subarray(0, end));
  return end + 1;
}

/** Cuts off what is not whole, so that the next line can follow, and gives the offset where it begins. */
export async function mendEnd(
  file: Pick<FileHandle, "stat" | "truncate" | "write" | "datasync">,
  { end, lacksBreak }: Contents,
): Promise<number> {
  const missing = end === 0 ? HEADER : new Uint8Array(lacksBreak ? [LINE_BREAK] : []);
  const { size } = await file.stat();
  if (size === end && missing.length === 0) return end;
  await file.truncate(end);
  const { length } = missing;
  if (length > 0) await writeAt(file, missing, end);
  await file.datasync();
  return end + length;
}
