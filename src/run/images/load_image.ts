import { reason } from "../make_reason.ts";
import { redact } from "../../blocks/redact.ts";
import { RunError } from "../run_error.ts";
import { amount } from "./amount.ts";
import { describeImage, type ImageInput } from "./image_input.ts";
import { sourceOf } from "./image_source.ts";
import { type LoadedImage, loadedImage } from "./loaded_image.ts";
import { nameContent } from "./name_content.ts";
import { formatOf, type PictureType } from "./picture_formats.ts";
import { sightOf } from "./picture_size.ts";
import { readSource } from "./read_source.ts";
import { DEFAULT_IMAGE_LIMIT } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

export type { LoadedImage } from "./loaded_image.ts";
export { DEFAULT_IMAGE_LIMIT } from "./size_limit.ts";

/** How {@linkcode loadImage} reads. */
export interface LoadImageOptions {
  /** The most characters of base64 that an image may take; left out, {@linkcode DEFAULT_IMAGE_LIMIT}. */
  readonly limit?: number | undefined;
  /** Ends the reading when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Whether a URL may lead to a private network, or to this machine; left out, it may not. */
  readonly allowPrivateHosts?: boolean | undefined;
}

/**
 * Reads an image of any form, and makes sure that it is a whole JPEG, PNG, WebP or GIF within the limit.
 *
 * It rejects with a {@linkcode RunError} whose reason is `InvalidImage`, or with the signal's own reason.
 */
export async function loadImage(input: ImageInput, options: LoadImageOptions = {}): Promise<LoadedImage> {
  const { limit = DEFAULT_IMAGE_LIMIT, signal, allowPrivateHosts = false } = options;
  try {
    signal?.throwIfAborted();
    const bytes = await readSource(sourceOf(input), { limit, signal, allowPrivateHosts });
    const mediaType = await checkContent(bytes);
    return loadedImage({ bytes, mediaType, ...await sightOf(bytes) });
  } catch (error) {
    signal?.throwIfAborted(); // Whatever an abort made of a reader's error, the caller gets its own reason back.
    throw invalidImage(input, error instanceof UnfitImage ? error : unforeseen(error));
  }
}

async function checkContent(bytes: Uint8Array): Promise<PictureType> {
  if (bytes.byteLength === 0) throw new UnfitImage("empty", "it is empty");
  const format = formatOf(bytes);
  if (format === undefined) {
    const { name, mediaType } = await nameContent(bytes);
    const sentence = mediaType === undefined ? `it is ${name}` : `it is ${name} (${mediaType})`;
    throw new UnfitImage("unsupported", `${sentence}, wanted JPEG, PNG, WebP or GIF`, mediaType ?? name);
  }
  if (format.hasEnd(bytes)) return format.mediaType;
  const length = amount(bytes.byteLength, "byte");
  throw new UnfitImage("truncated", `the ${format.name} breaks off after ${length}, ${format.end}`, length);
}

/** One odd image is one failed image, whatever its reader made of it. */
function unforeseen(error: unknown): UnfitImage {
  return new UnfitImage("unreadable", `reading it failed: ${redact(String(error))}`, undefined);
}

/** The error of an image that cannot be taken. */
export function invalidImage(input: ImageInput, { problem, message, found }: UnfitImage): RunError {
  const name = describeImage(input);
  const subject = name.startsWith('"') ? `image ${name}` : `the image given as ${name}`;
  return new RunError(`Cannot read ${subject}: ${message}`, { reason: reason("InvalidImage", { problem, found }) });
}
