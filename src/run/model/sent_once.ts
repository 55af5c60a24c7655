/** A Blob that hands its bytes over as they are: Deno's own copies them in, and out again in many small pieces. */
class WholeBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super();
    this.#bytes = bytes;
  }

  override get size(): number {
    return this.#bytes.length;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream({
      start: (controller) => {
        controller.enqueue(this.#bytes);
        controller.close();
      },
    });
  }
}

/**
 * The body of a request that is sent once. Deno sends plain bytes, but not a Blob, a second time where a connection
 * breaks: it would be paid twice. Elsewhere plain bytes are sent once, and cost least.
 */
export function sentOnce(bytes: Uint8Array<ArrayBuffer>): Blob | Uint8Array<ArrayBuffer> {
  return "Deno" in globalThis ? new WholeBlob(bytes) : bytes;
}
