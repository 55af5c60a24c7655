import type { ImageInput } from "../images/image_input.ts";
import type { ImageInputs } from "../record.ts";
import { imagesOf } from "./images_of.ts";

/** The images of a batch, drawn one by one as they are wanted. */
export interface DrawnImages {
  readonly images: AsyncIterable<ImageInput>;
  /** How many there are, where that is known before the end. */
  readonly total: number | undefined;
}

/**
 * Draws the images of a batch. A list is drawn to its end even when the batch has stopped, so that every image gets its
 * record. Any other source may be endless, or wait for ever: once the batch has stopped, its first image is drawn, if
 * none was, and it is left where it is.
 *
 * @param stopped Aborted when the batch stops, for whatever reason.
 * @throws {TypeError} If there is nothing to iterate over.
 */
export async function drawImages(images: ImageInputs, stopped: AbortSignal): Promise<DrawnImages> {
  const series = await imagesOf(images);
  const source = (async function* () {
    yield* series;
  })();
  if (Array.isArray(series)) return { images: source, total: series.length };
  if (series instanceof Set) return { images: source, total: series.size };
  return { images: untilStopped(source, stopped), total: undefined };
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
