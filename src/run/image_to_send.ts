import { announce } from "../blocks/announce.ts";
import { type Canvas, canvasOf } from "./images/fit/canvas.ts";
import { fitImage } from "./images/fit/fit_image.ts";
import type { ImageInput } from "./images/image_input.ts";
import { CodecMissing, loadCodec } from "./images/fit/load_codec.ts";
import { invalidImage, type LoadedImage } from "./images/load_image.ts";
import { checkLimit } from "./images/size_limit.ts";
import { UnfitImage } from "./images/unfit_image.ts";
import type { PreparedStep, ReadImage } from "./prepare.ts";
import type { RunOptions } from "./run_options.ts";

/**
 * What images for this model are shrunk to; undefined where they are sent as they are.
 *
 * It rejects with a `TypeError` if they are to be shrunk and nobody knows to what, and with `CodecMissing` if nothing can.
 */
export async function canvasFor(fit: RunOptions["fit"], model: string): Promise<Canvas | undefined> {
  if (fit === false) return undefined;
  const canvas = typeof fit === "object" ? fit : canvasOf(model);
  // Whoever asks for it learns that it cannot be done before anything is paid.
  if (fit !== undefined) await loadCodec();
  if (canvas !== undefined || fit === undefined) return canvas;
  throw new TypeError(
    `Cannot run with fit true: what the model "${model}" can see is not known; give fit: { tile, tiles }, or leave it out`,
  );
}

/** The image as it is sent: upright and shrunk to what the model sees, where that is known, and within the limit. */
export async function imageToSend(
  image: LoadedImage,
  { input, canvas, limits, signal }: Pick<PreparedStep, "canvas" | "limits"> & Pick<ReadImage, "input"> & {
    readonly signal: AbortSignal;
  },
): Promise<LoadedImage> {
  const sent = canvas === undefined ? image : await redrawn(image, canvas, { input, signal });
  return await ofImage(input, () => {
    checkLimit(sent.bytes.byteLength, limits.imageLimit);
    return sent;
  });
}

/**
 * The image upright, and on its canvas where that is known. Where nothing can redraw it, it stays what it is, which a
 * warning says once.
 */
export async function redrawn(
  image: LoadedImage,
  canvas: Canvas | undefined,
  { input, signal }: Pick<ReadImage, "input"> & { readonly signal: AbortSignal },
): Promise<LoadedImage> {
  return await ofImage(input, () =>
    fitImage(image, canvas, { signal }).catch((error: unknown) => {
      if (!(error instanceof CodecMissing)) throw error;
      announce([{ code: "codec-missing", message: error.message, fix: error.fix }]);
      return image;
    }));
}

/** What is wrong with an image, as the failure of that image. */
async function ofImage<A>(input: ImageInput, evaluate: () => A | Promise<A>): Promise<A> {
  try {
    return await evaluate();
  } catch (error) {
    throw error instanceof UnfitImage ? invalidImage(input, error) : error;
  }
}
