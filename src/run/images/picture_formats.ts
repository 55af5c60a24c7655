import { hasGifEnd } from "./gif_end.ts";
import { hasJpegEnd } from "./jpeg_end.ts";
import { hasPngEnd } from "./png_end.ts";
import { hasWebpEnd } from "./webp_end.ts";

/**
 * The media types that models take, and that are sent as they are.
 *
 * @example
 * ```ts
 * import { decode, isDecoded, type PictureType } from "@stepwright/workflows/engine";
 * import { readFile } from "node:fs/promises";
 * import assert from "node:assert/strict";
 *
 * const EXTENSIONS: Record<PictureType, string> = {
 *   "image/jpeg": "jpg",
 *   "image/png": "png",
 *   "image/webp": "webp",
 *   "image/gif": "gif",
 * };
 *
 * const value = await readFile("examples/images/chelsea.jpg", "base64"); // as a server writes a picture
 * const picture = await decode({ type: "base64", value });
 *
 * assert(isDecoded(picture, "image") && picture.mediaType !== undefined);
 * assert.equal(`crop.${EXTENSIONS[picture.mediaType]}`, "crop.jpg");
 * ```
 */
export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/gif";

/** What is known of a format that is sent as it is. */
export interface PictureFormat {
  /** Its media type. */
  readonly mediaType: PictureType;
  /** Its name in a sentence. */
  readonly name: string;
  /** The bytes that it begins with; `undefined` stands for any byte. */
  readonly signature: readonly (number | undefined)[];
  /** What a whole file ends with, in a sentence. */
  readonly end: string;
  /** Whether the file goes on to its end. */
  hasEnd(bytes: Uint8Array): boolean;
}

const ANY = undefined;

const FORMATS: readonly PictureFormat[] = [
  {
    mediaType: "image/jpeg",
    name: "JPEG",
    signature: [0xff, 0xd8, 0xff],
    end: "its end marker is missing",
    hasEnd: hasJpegEnd,
  },
  {
    mediaType: "image/png",
    name: "PNG",
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    end: "its IEND chunk is missing",
    hasEnd: hasPngEnd,
  },
  ...([0x37, 0x39] as const).map((version): PictureFormat => ({
    mediaType: "image/gif",
    name: "GIF",
    signature: [0x47, 0x49, 0x46, 0x38, version, 0x61],
    end: "its trailer is missing",
    hasEnd: hasGifEnd,
  })),
  {
    mediaType: "image/webp",
    name: "WebP",
    signature: [0x52, 0x49, 0x46, 0x46, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50],
    end: "its header announces more",
    hasEnd: hasWebpEnd,
  },
];

/** The format whose signature these bytes begin with. Of a file shorter than the signature, what there is decides. */
export function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  if (bytes.length < 2) return undefined;
  return FORMATS.find(({ signature }) =>
    signature.every((byte, index) => index >= bytes.length || byte === undefined || byte === bytes[index])
  );
}
