import type { FileHandle } from "node:fs/promises";
import { joinBytes } from "../../join_bytes.ts";
import { LINE_BREAK } from "./line.ts";

const CHUNK = 256 * 1024;

/** One line of a file. */
export interface Line {
  /** Its bytes, without the line break. */
  readonly bytes: Uint8Array;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Whether a line break follows. */
  readonly isEnded: boolean;
}

/** Reads the lines of a file from an offset on, a chunk at a time. */
export async function* readLines(
  file: Pick<FileHandle, "read">,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<Line> {
  let begun: Uint8Array[] = []; // The chunks of a line that no chunk has ended yet.
  let offset = from;
  let position = from;
  while (true) {
    signal.throwIfAborted();
    const buffer = new Uint8Array(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const chunk = buffer.subarray(0, bytesRead);
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      const bytes = joinBytes([...begun, chunk.subarray(start, end)]);
      yield { bytes, offset, isEnded: true };
      offset += bytes.length + 1;
      begun = [];
      start = end + 1;
    }
    if (start < bytesRead) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield { bytes: joinBytes(begun), offset, isEnded: false };
}
