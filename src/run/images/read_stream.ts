import { joinBytes } from "../join_bytes.ts";
import { nodeModule } from "../node_module.ts";
import { redact } from "../../blocks/redact.ts";
import { amount } from "./amount.ts";
import { formOf } from "./image_source.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Within what an image is read. */
export interface Bounds {
  /** The most characters of base64 that it may take. */
  readonly limit: number;
  /** Ends the reading when it is aborted. */
  readonly signal: AbortSignal | undefined;
  /** Whether a URL may lead to a private network, or to this machine. */
  readonly allowPrivateHosts: boolean;
}

// Deno cannot tell that a stream was read before, so those that were read here are remembered.
const spent = new WeakSet<ReadableStream<unknown>>();

/** Reads a stream that a caller gave. */
export async function readStream(stream: ReadableStream<unknown>, bounds: Bounds): Promise<Uint8Array> {
  if (stream.locked) throw new UnfitImage("unreadable", "its stream is locked by another reader");
  if (spent.has(stream) || isDisturbed(stream)) {
    throw new UnfitImage("unreadable", "its stream was read before, and a stream can be read only once");
  }
  spent.add(stream);
  return await collect(stream, bounds, (error, byteCount) => {
    const detail = error instanceof Error && error.message !== "" ? `: ${redact(error.message)}` : "";
    return new UnfitImage("unreadable", `its stream failed after ${amount(byteCount, "byte")}${detail}`);
  });
}

/**
 * Reads a stream to its end. It is cancelled as soon as it passes the limit or the signal is aborted.
 *
 * @param explain Says in the caller's terms why the stream failed.
 */
export async function collect(
  stream: ReadableStream<unknown>,
  { limit, signal }: Bounds,
  explain: (error: unknown, byteCount: number) => Error,
): Promise<Uint8Array> {
  const reader = stream.getReader();
  const cancel = (reason?: unknown): void => void reader.cancel(reason).catch(() => {});
  // Cancelling ends a read that waits, which a look at the signal between two reads would not.
  const onAbort = (): void => cancel(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  try {
    while (true) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw explain(error, byteCount);
      });
      if (done) break;
      const chunk = chunkOf(value);
      byteCount += chunk.byteLength;
      checkLimit(byteCount, limit, "atLeast");
      chunks.push(chunk);
    }
    signal?.throwIfAborted();
  } catch (error) {
    cancel(error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
    reader.releaseLock();
  }
  return joinBytes(chunks);
}

function chunkOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new UnfitImage("unreadable", `its stream yields ${formOf(value)}, wanted Uint8Array`, formOf(value));
}

/** In a page there is no telling. */
function isDisturbed(stream: ReadableStream<unknown>): boolean {
  const { Readable } = nodeModule("node:stream") ?? {};
  return Readable?.isDisturbed(stream as unknown as Parameters<typeof Readable.isDisturbed>[0]) ?? false;
}
