import type { Size } from "../../../blocks/llama_vision/prediction.ts";
import { type LoadedImage, loadedImage } from "../loaded_image.ts";
import { type Canvas, sizeOn } from "./canvas.ts";
import { checkPixels, DECODING, inTurn, undecodable } from "./decoding.ts";
import { ENCODINGS } from "./encodings.ts";
import { type Codec, loadCodec } from "./load_codec.ts";

/** How {@linkcode fitImage} works. */
export interface FitOptions {
  /** Ends the waiting for a turn when it is aborted. A picture that is being shrunk is finished, and thrown away. */
  readonly signal?: AbortSignal | undefined;
}

/** What else can be done with an image that cannot be decoded. */
const WHOLE = ", or send the bytes as they are with fit: false";

/**
 * Puts an image into the form that the model sees: upright, and shrunk to its canvas where that is known, in sRGB and
 * without metadata. An image that is so already is given back as it is, and so is one of unknown size.
 *
 * It rejects with `CodecMissing` where nothing can do it, and with `UnfitImage` where the image holds too many pixels or
 * cannot be decoded.
 */
export async function fitImage(
  image: LoadedImage,
  canvas: Canvas | undefined,
  { signal }: FitOptions = {},
): Promise<LoadedImage> {
  if (image.size === undefined || isFit(image, image.size, canvas)) return image;
  checkPixels(image.size, WHOLE);
  const codec = await loadCodec(isFit({ ...image, isTurned: false }, image.size, canvas) ? "turn" : "shrink");
  return await inTurn(async () => {
    signal?.throwIfAborted();
    try {
      return await redraw(image, canvas, codec);
    } catch (error) {
      throw undecodable(image, error, WHOLE);
    }
  });
}

/** Whether an image is what the model sees. */
export function isFit({ isTurned }: LoadedImage, size: Size, canvas: Canvas | undefined): boolean {
  return !isTurned && (canvas === undefined || sizeOn(canvas, size) === undefined);
}

async function redraw(image: LoadedImage, canvas: Canvas | undefined, codec: Codec): Promise<LoadedImage> {
  const picture = codec(image.bytes, DECODING);
  const { autoOrient: seen, orientation = UPRIGHT } = await picture.metadata();
  const shrunk = canvas && sizeOn(canvas, seen);
  if (shrunk === undefined && orientation === UPRIGHT) return image;
  const size = shrunk ?? { width: seen.width, height: seen.height };
  const { mediaType, encode } = ENCODINGS[image.mediaType];
  // fastShrinkOnLoad may leave moiré, and models read small print.
  const resized = shrunk === undefined
    ? picture
    : picture.resize({ ...shrunk, fit: "fill", kernel: "lanczos3", fastShrinkOnLoad: false });
  const { buffer, byteOffset, byteLength } = await encode(resized).toBuffer();
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  // Drawings and scans of few colours can grow, for shrinking adds shades. More bytes for fewer pixels would be a loss,
  // and the model shrinks the original to the same size. It does not turn it, though.
  if (byteLength >= image.bytes.byteLength && orientation === UPRIGHT) return image;
  return loadedImage({ bytes, mediaType, size });
}

/** The EXIF orientation of a picture that is stored as it is seen. */
const UPRIGHT = 1;
