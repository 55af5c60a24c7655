import type { Sharp } from "sharp";
import type { Size } from "../../../blocks/llama_vision/prediction.ts";
import { grouped } from "../amount.ts";
import { type LoadedImage, loadedImage } from "../loaded_image.ts";
import { formatOf, type PictureType } from "../picture_formats.ts";
import { UnfitImage } from "../unfit_image.ts";
import { atOnce } from "./at_once.ts";
import { type Canvas, sizeOn } from "./canvas.ts";
import { type Codec, loadCodec } from "./load_codec.ts";

/** How {@linkcode fitImage} works. */
export interface FitOptions {
  /** Ends the waiting for a turn when it is aborted. A picture that is being shrunk is finished, and thrown away. */
  readonly signal?: AbortSignal | undefined;
}

/** The most pixels that are decoded: beyond it a small file fills the memory. It is the codec's own limit. */
const MOST_PIXELS = 0x3fff ** 2;

// Each picture holds its pixels in memory and one of the threads that also read files and look up hosts, of which Node
// has four. Two leave room for both, and are faster than any model answers.
const inTurn = atOnce(2);

/**
 * Shrinks an image to what the model sees of it: upright, in sRGB, without metadata. An image that needs no shrinking is
 * given back as it is, and so is one of unknown size.
 *
 * It rejects with `CodecMissing` where nothing can shrink it, and with `UnfitImage` where it holds too many pixels or
 * cannot be decoded.
 */
export async function fitImage(image: LoadedImage, canvas: Canvas, { signal }: FitOptions = {}): Promise<LoadedImage> {
  if (image.size === undefined || sizeOn(canvas, image.size) === undefined) return image;
  checkPixels(image.size);
  const codec = await loadCodec();
  return await inTurn(async () => {
    signal?.throwIfAborted();
    try {
      return await shrink(image, canvas, codec);
    } catch (error) {
      throw undecodable(image, error);
    }
  });
}

async function shrink(image: LoadedImage, canvas: Canvas, codec: Codec): Promise<LoadedImage> {
  // A picture with a slight flaw, which every decoder passes over, is not refused.
  const picture = codec(image.bytes, { autoOrient: true, failOn: "error", limitInputPixels: MOST_PIXELS });
  const { autoOrient: seen, orientation = UPRIGHT } = await picture.metadata();
  const size = sizeOn(canvas, seen);
  if (size === undefined) return image;
  const { mediaType, encode } = ENCODINGS[image.mediaType];
  // fastShrinkOnLoad may leave moiré, and models read small print.
  const resized = picture.resize({ ...size, fit: "fill", kernel: "lanczos3", fastShrinkOnLoad: false });
  const { buffer, byteOffset, byteLength } = await encode(resized).toBuffer();
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  // Drawings and scans of few colours can grow, for shrinking adds shades. More bytes for fewer pixels would be a loss,
  // and the model shrinks the original to the same size. It does not turn it, though.
  if (byteLength >= image.bytes.byteLength && orientation === UPRIGHT) return image;
  return await loadedImage({ bytes, mediaType, size });
}

/** The EXIF orientation of a picture that is stored as it is seen. */
const UPRIGHT = 1;

/** What each format becomes. Colour at full resolution keeps coloured print legible. */
const ENCODINGS: Readonly<Record<PictureType, { readonly mediaType: PictureType; encode(picture: Sharp): Sharp }>> = {
  "image/jpeg": {
    mediaType: "image/jpeg",
    encode: (picture) => picture.jpeg({ quality: 90, chromaSubsampling: "4:4:4" }),
  },
  "image/png": { mediaType: "image/png", encode: (picture) => picture.png() },
  "image/webp": { mediaType: "image/webp", encode: (picture) => picture.webp({ quality: 90 }) },
  "image/gif": { mediaType: "image/png", encode: (picture) => picture.png() },
};

function checkPixels({ width, height }: Size): void {
  if (width * height <= MOST_PIXELS) return;
  const declared = `${grouped(width)} × ${grouped(height)} pixels`;
  throw new UnfitImage(
    "too-large",
    `it declares ${declared}, above the ${grouped(MOST_PIXELS)} that are decoded: shrink it, ` +
      "or send the bytes as they are with fit: false",
    declared,
  );
}

function undecodable({ bytes }: LoadedImage, error: unknown): UnfitImage {
  const name = formatOf(bytes)?.name ?? "picture";
  const [detail] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return new UnfitImage(
    "unreadable",
    `the ${name} cannot be decoded (${detail}): mend it, or send the bytes as they are with fit: false`,
  );
}
