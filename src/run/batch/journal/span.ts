import type { FileHandle } from "node:fs/promises";

/** Where something stands in a file. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Reads what stands there; less, where the file ends before. */
export async function readSpan(file: Pick<FileHandle, "read">, { offset, length }: Span): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Writes bytes at an offset, however many writes it takes, and gives the offset behind them. */
export async function writeAt(file: Pick<FileHandle, "write">, bytes: Uint8Array, offset: number): Promise<number> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, offset + written);
    if (bytesWritten === 0) throw new Error("Cannot write: the system took no byte");
    written += bytesWritten;
  }
  return offset + written;
}
