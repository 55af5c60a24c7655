import { quote } from "../../blocks/quote.ts";
import { findImages } from "../images/find_images.ts";
import type { ImageInputs } from "../record.ts";

/** Single images that are also iterables, of bytes or of chunks. */
function isOneImage(images: object): boolean {
  return ArrayBuffer.isView(images) || images instanceof ReadableStream;
}

/**
 * The images of a batch. A text is looked up; anything that can be iterated over is taken as it is.
 *
 * @throws {TypeError} If there is nothing to iterate over, or one image was handed over in place of a list.
 */
export async function imagesOf(images: ImageInputs): Promise<Exclude<ImageInputs, string>> {
  if (typeof images === "string") return await findImages(images);
  const isIterable = typeof images === "object" && images !== null &&
    (Symbol.iterator in images || Symbol.asyncIterator in images);
  if (isIterable && !isOneImage(images)) return images;
  const given = isIterable ? `one ${images.constructor.name}` : quote(images);
  throw new TypeError(
    `Cannot run all of ${given}: wanted a list of images, or the text of a glob, a folder or a path`,
  );
}
