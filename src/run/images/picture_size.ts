import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { once } from "../once.ts";

const load = once(() => Promise.all([import("image-size"), import("node:buffer")]));

/** The size of a picture as it is seen, that is, after the turn that its EXIF data asks for; `undefined` if it has none. */
export async function pictureSize(bytes: Uint8Array): Promise<Size | undefined> {
  const [{ imageSize }, { Buffer }] = await load();
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength); // It is sliced without a copy.
  try {
    const { width, height, orientation = 1 } = imageSize(view);
    if (!(width > 0 && height > 0)) return undefined;
    return isQuarterTurn(orientation) ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // Of a picture that a model may read all the same.
  }
}

function isQuarterTurn(orientation: number): boolean {
  return orientation >= 5 && orientation <= 8;
}
