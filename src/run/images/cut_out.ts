import { IMAGE, type ImageValue } from "../../values/image_value.ts";
import { cropImage, type Region } from "./crop_image.ts";
import { UnfitImage } from "./unfit_image.ts";

/** What is to be cut out of a picture. */
export interface Cut {
  /** What the cut is called by what is found in it later. */
  readonly id: string;
  /** How an error names it. */
  readonly name: string;
  /** Its sides, in whole pixels of the picture. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Cuts parts out of a picture: null where a cut holds no pixel.
 *
 * The engine cuts with Python's slices. So a cut ends where the picture does, and a side below zero is counted from the
 * other end of the picture, while the crop's place in it is told as it was wanted.
 */
export async function cutOut(
  image: ImageValue,
  cuts: readonly Cut[],
  signal?: AbortSignal,
): Promise<readonly (ImageValue | null)[]> {
  const regions = cuts.map((cut) => regionOf(cut, image));
  const wanted = regions.filter((region) => region !== null);
  const loaded = wanted.length === 0 ? [] : await cropsOf(image, wanted, signal);
  const byRegion = new Map(wanted.map((region, place) => [region, loaded[place]!]));
  return cuts.map((cut, place) => {
    const region = regions[place]!;
    return region === null ? null : cropValue(image, cut, region, byRegion.get(region)!);
  });
}

async function cropsOf(image: ImageValue, regions: readonly Region[], signal: AbortSignal | undefined) {
  try {
    return await cropImage(image.loaded, regions, signal);
  } catch (error) {
    if (!(error instanceof UnfitImage)) throw error;
    throw new Error(`cannot crop ${image.name}: ${error.message}`, { cause: error });
  }
}

function regionOf({ left, top, right, bottom }: Cut, image: ImageValue): Region | null {
  const [x, y] = [sliced(left, image.width), sliced(top, image.height)];
  const [width, height] = [sliced(right, image.width) - x, sliced(bottom, image.height) - y];
  return width > 0 && height > 0 ? { left: x, top: y, width, height } : null;
}

/** Where a slice of Python begins or ends. */
function sliced(place: number, length: number): number {
  return place < 0 ? Math.max(0, length + place) : Math.min(place, length);
}

function cropValue(image: ImageValue, cut: Cut, { width, height }: Region, loaded: ImageValue["loaded"]): ImageValue {
  const { id, name } = cut;
  const { root } = image;
  // Rounding may have left a minus zero, which ints do not know.
  const [left, top] = [cut.left + 0, cut.top + 0];
  return {
    kind: IMAGE,
    width,
    height,
    parent: { id, left, top, width: image.width, height: image.height },
    root: { ...root, left: root.left + left, top: root.top + top },
    name,
    loaded,
  };
}
