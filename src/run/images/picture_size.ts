import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { once } from "../once.ts";
import { exifOrientation } from "./exif_orientation.ts";

const load = once(() => Promise.all([import("image-size"), import("node:buffer")]));

/** The size of a picture as it is seen, that is, after the turn that its EXIF data asks for; `undefined` if it has none. */
export async function pictureSize(bytes: Uint8Array): Promise<Size | undefined> {
  const [{ imageSize }, { Buffer }] = await load();
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength); // It is sliced without a copy.
  try {
    const { width, height, type, orientation } = imageSize(view); // It tells the orientation of JPEGs only.
    if (!(width > 0 && height > 0)) return undefined;
    return isQuarterTurn(orientation ?? turnOf(bytes, type)) ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // Of a picture that a model may read all the same.
  }
}

/** A turn that cannot be read is none. */
function turnOf(bytes: Uint8Array, format: string | undefined): number {
  try {
    return exifOrientation(bytes, format) ?? 1;
  } catch {
    return 1;
  }
}

function isQuarterTurn(orientation: number): boolean {
  return orientation >= 5 && orientation <= 8;
}
