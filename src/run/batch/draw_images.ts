import type { ImageInput } from "../images/image_input.ts";
import type { ImageInputs } from "../record.ts";
import { imagesOf } from "./images_of.ts";

/** Whether the batch goes on. */
export interface Going {
  readonly signal: AbortSignal | undefined;
  readonly isStopped: () => boolean;
}

/**
 * Draws the images of a batch, one by one as they are wanted. A list whose length is known is drawn to its end even when
 * the batch has stopped, so that every image gets its record. Any other source may be endless, or wait for ever: it is
 * left where it is.
 *
 * @throws {TypeError} If there is nothing to iterate over.
 */
export function drawImages(images: ImageInputs, going: Going): AsyncIterable<ImageInput> {
  const source = imagesOf(images);
  const isList = typeof images === "string" || "length" in images || "size" in images;
  return isList ? source : whileGoing(source, going);
}

async function* whileGoing(
  source: AsyncIterable<ImageInput>,
  { signal, isStopped }: Going,
): AsyncGenerator<ImageInput> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    while (!isStopped() && !signal?.aborted) {
      const next = await unlessAborted(iterator.next(), signal);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    // A source that waits cannot be closed before it goes on: nobody waits for that.
    iterator.return?.().then(undefined, () => {});
  }
}

/** What a promise gives, or undefined where the signal is aborted before. */
async function unlessAborted<A>(promise: Promise<A>, signal: AbortSignal | undefined): Promise<A | undefined> {
  if (signal === undefined) return await promise;
  let stop = (): void => {};
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
  });
  return await Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", stop));
}
