import { announce } from "../blocks/announce.ts";
import { type Canvas, canvasOf } from "./images/fit/canvas.ts";
import { fitImage } from "./images/fit/fit_image.ts";
import { CodecMissing } from "./images/fit/load_codec.ts";
import { invalidImage, type LoadedImage } from "./images/load_image.ts";
import { checkLimit } from "./images/size_limit.ts";
import { UnfitImage } from "./images/unfit_image.ts";
import type { PreparedStep, ReadImage } from "./prepare.ts";
import type { RunOptions } from "./run_options.ts";

/**
 * What images for this model are shrunk to; undefined where they are sent as they are.
 *
 * @throws {TypeError} If they are to be shrunk, and nobody knows to what.
 */
export function canvasFor(fit: RunOptions["fit"], model: string): Canvas | undefined {
  if (typeof fit === "object") return fit;
  const canvas = fit === false ? undefined : canvasOf(model);
  if (fit !== true || canvas !== undefined) return canvas;
  throw new TypeError(
    `Cannot run with fit true: what the model "${model}" can see is not known; give fit: { tile, tiles }, or leave it out`,
  );
}

/** The image as it is sent: shrunk to what the model sees, where that is known, and within the limit. */
export async function imageToSend(
  { input, image }: ReadImage,
  { canvas, options, limits, signal }: Pick<PreparedStep, "canvas" | "options" | "limits"> & { signal: AbortSignal },
): Promise<LoadedImage> {
  if (canvas === undefined) return image;
  try {
    const fitted = await fitImage(image, canvas, { signal }).catch((error: unknown) => {
      if (!(error instanceof CodecMissing) || options.fit !== undefined) throw error;
      announce([{ code: "codec-missing", severity: "warning", path: [], message: error.message, fix: error.fix }]);
      return image;
    });
    checkLimit(fitted.bytes.byteLength, limits.imageLimit);
    return fitted;
  } catch (error) {
    throw error instanceof UnfitImage ? invalidImage(input, error) : error;
  }
}
