import { fromBase64 } from "./images/pictures.ts";

/** A whole PNG of one pixel. */
export const PIXEL = fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);

/** A picture unlike that of any other number: the number stands behind its end, and decoders pass over it. */
export function numbered(number: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...PIXEL, number >> 8, number & 255]);
}

/** So many pictures, no two alike. */
export function numberedPictures(count: number): readonly Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: count }, (_, number) => numbered(number));
}

/** The number of a picture as it arrived. */
export function numberOf({ images }: { readonly images: readonly { readonly bytes: Uint8Array }[] }): number {
  const bytes = images[0]?.bytes;
  if (bytes?.length !== PIXEL.length + 2) throw new Error("Cannot tell the number of a picture that has none");
  return bytes.at(-2)! << 8 | bytes.at(-1)!;
}
