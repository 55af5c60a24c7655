import { readFile } from "node:fs/promises";
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";

/** The path of a real picture. */
export function pathOfPicture(name: string): string {
  return fileURLToPath(new URL(`../../../examples/images/${name}`, import.meta.url));
}

/** The bytes of a real picture. */
export async function picture(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(pathOfPicture(name)));
}

/** The bytes that some base64 stands for. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** The base64 of some bytes. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** The bytes of texts and numbers in a row. */
export function bytes(
  ...parts: readonly (string | number | readonly number[] | Uint8Array)[]
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parts.flatMap((part) =>
      typeof part === "string" ? [...Buffer.from(part, "latin1")] : typeof part === "number" ? [part] : [...part]
    ),
  );
}

/** A whole GIF of one pixel, with a graphic control extension. */
export const gif = fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

/** A whole lossy WebP of one pixel. */
export const webp = fromBase64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

/** A whole lossless WebP of one pixel. */
export const losslessWebp = fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

/** One segment of a JPEG, its length filled in. */
export function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return bytes(0xff, marker, length >> 8, length & 0xff, content);
}

/** A JPEG's APP1 segment with an orientation, and a thumbnail whose end marker stands in it. */
export function exif(orientation: number): Uint8Array {
  const tiff = bytes("MM", [0, 42, 0, 0, 0, 8], [0, 1], [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], [
    0,
    0,
    0,
    0,
  ]);
  return segment(0xe1, bytes("Exif\0\0", tiff, [0xff, 0xd8, 0xff, 0xdb, 0xff, 0xd9]));
}

/** A progressive JPEG of 8 by 16 pixels in many scans, with stuffed bytes, restarts and fill bytes in its data. */
export const progressive = bytes(
  [0xff, 0xd8],
  segment(0xdb, new Uint8Array(65)),
  segment(0xc2, bytes([8, 0, 16, 0, 8, 1, 1, 0x11, 0])),
  ...[1, 2, 3].flatMap((scan) => [
    segment(0xc4, bytes([scan, 0, 1, 2])),
    segment(0xda, bytes([1, 1, 0, 0, 0, 0])),
    bytes([1, 2, 0xff, 0x00, 0xd9, 0xff, 0xd0, 3, 0xff, 0xff, 0xd1, 4]),
  ]),
  [0xff, 0xff, 0xd9],
);
