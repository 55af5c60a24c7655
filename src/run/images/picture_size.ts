import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { nodeModule } from "../node_module.ts";
import { once } from "../once.ts";
import { exifOrientation } from "./exif_orientation.ts";

const load = once(() => import("image-size"));

/** How a picture is seen. */
export interface Sight {
  /** Its width and height, after the turn that its EXIF data asks for. */
  readonly size: Size;
  /** Whether its EXIF data asks for a turn, or a reflection. */
  readonly isTurned: boolean;
}

/** How a picture is seen; `undefined` where its header does not tell. */
export async function sightOf(bytes: Uint8Array): Promise<Sight | undefined> {
  const { imageSize } = await load();
  const { Buffer } = nodeModule("node:buffer") ?? {};
  const view = Buffer?.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? bytes; // A Buffer is sliced without a copy.
  try {
    const { width, height, type, orientation = turnOf(bytes, type) } = imageSize(view); // It tells that of JPEGs only.
    if (!(width > 0 && height > 0)) return undefined;
    const size = isQuarterTurn(orientation) ? { width: height, height: width } : { width, height };
    return { size, isTurned: orientation > UPRIGHT && orientation <= LAST_TURN };
  } catch {
    return undefined; // Of a picture that a model may read all the same.
  }
}

/** The EXIF orientation of a picture that is stored as it is seen. */
const UPRIGHT = 1;

/** From here to the last, width and height change places. */
const FIRST_QUARTER_TURN = 5;
const LAST_TURN = 8;

/** A turn that cannot be read is none. */
function turnOf(bytes: Uint8Array, format: string | undefined): number {
  try {
    return exifOrientation(bytes, format) ?? UPRIGHT;
  } catch {
    return UPRIGHT;
  }
}

function isQuarterTurn(orientation: number): boolean {
  return orientation >= FIRST_QUARTER_TURN && orientation <= LAST_TURN;
}
