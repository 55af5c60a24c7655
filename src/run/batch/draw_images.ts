import type { ImageInput } from "../images/image_input.ts";
import type { ImageInputs } from "../record.ts";
import { imagesOf } from "./images_of.ts";

/**
 * Draws the images of a batch, one by one as they are wanted. A list is drawn to its end even when the batch has stopped,
 * so that every image gets its record. Any other source may be endless, or wait for ever: once the batch has stopped, its
 * first image is drawn, if none was, and it is left where it is.
 *
 * @param stopped Aborted when the batch stops, for whatever reason.
 * @throws {TypeError} If there is nothing to iterate over.
 */
export function drawImages(images: ImageInputs, stopped: AbortSignal): AsyncIterable<ImageInput> {
  const source = imagesOf(images);
  const isList = typeof images === "string" || Array.isArray(images) || images instanceof Set;
  return isList ? source : untilStopped(source, stopped);
}

async function* untilStopped(source: AsyncIterable<ImageInput>, stopped: AbortSignal): AsyncGenerator<ImageInput> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    do {
      const next = await unlessStopped(iterator.next(), stopped);
      if (next === undefined || next.done) return;
      yield next.value;
    } while (!stopped.aborted);
  } finally {
    // A source that waits cannot be closed before it goes on: nobody waits for that.
    iterator.return?.().then(undefined, () => {});
  }
}

/** What a promise gives, or undefined where the batch stops before. What is at hand at that moment is still given. */
async function unlessStopped<A>(promise: Promise<A>, stopped: AbortSignal): Promise<A | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  const left = new Promise<undefined>((resolve) => {
    stop = () => timer = setTimeout(() => resolve(undefined), 0);
    if (stopped.aborted) stop();
    else stopped.addEventListener("abort", stop, { once: true });
  });
  return await Promise.race([promise, left]).finally(() => {
    clearTimeout(timer);
    stopped.removeEventListener("abort", stop);
    promise.catch(() => {}); // Whatever comes of a source that was left is nobody's any more.
  });
}
