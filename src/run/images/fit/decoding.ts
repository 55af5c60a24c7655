import type { SharpOptions } from "sharp";
import type { Size } from "../../../blocks/llama_vision/prediction.ts";
import { grouped } from "../amount.ts";
import type { LoadedImage } from "../loaded_image.ts";
import { formatOf } from "../picture_formats.ts";
import { UnfitImage } from "../unfit_image.ts";
import { atOnce } from "./at_once.ts";

/** The most pixels that are decoded: beyond it a small file fills the memory. It is the codec's own limit. */
const MOST_PIXELS = 0x3fff ** 2;

/** A picture is decoded upright. One with a slight flaw, which every decoder passes over, is not refused. */
export const DECODING: SharpOptions = { autoOrient: true, failOn: "error", limitInputPixels: MOST_PIXELS };

/**
 * Pictures are decoded a few at a time. Each holds its pixels in memory and one of the threads that also read files and
 * look up hosts, of which Node has four. Two leave room for both, and are faster than any model answers.
 */
export const inTurn = atOnce(2);

/**
 * Throws `UnfitImage` where a picture holds too many pixels.
 *
 * @param instead What else can be done, as the end of the sentence.
 */
export function checkPixels({ width, height }: Size, instead: string): void {
  if (width * height <= MOST_PIXELS) return;
  const declared = `${grouped(width)} × ${grouped(height)} pixels`;
  throw new UnfitImage(
    "too-large",
    `it declares ${declared}, above the ${grouped(MOST_PIXELS)} that are decoded: shrink it${instead}`,
    declared,
  );
}

/** What the codec found wrong with a picture. */
export function undecodable({ bytes }: LoadedImage, error: unknown, instead: string): UnfitImage {
  const name = formatOf(bytes)?.name ?? "picture";
  const [detail] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return new UnfitImage("unreadable", `the ${name} cannot be decoded (${detail}): mend it${instead}`);
}
