import { checkPixels, DECODING, inTurn, undecodable } from "./fit/decoding.ts";
import { ENCODINGS } from "./fit/encodings.ts";
import { loadCodec } from "./fit/load_codec.ts";
import { type LoadedImage, loadedImage } from "./loaded_image.ts";

/** A part of a picture, in pixels of what is seen. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cuts regions out of a picture: upright, in the picture's own format, without metadata. It is decoded once.
 *
 * It rejects with `CodecMissing` where nothing can decode it, and with `UnfitImage` where it holds too many pixels or
 * cannot be decoded.
 */
export async function cropImage(
  image: LoadedImage,
  regions: readonly Region[],
  signal?: AbortSignal,
): Promise<readonly LoadedImage[]> {
  if (image.size !== undefined) checkPixels(image.size, "");
  const codec = await loadCodec("crop");
  const { mediaType, encode } = ENCODINGS[image.mediaType];
  return await inTurn(async () => {
    signal?.throwIfAborted();
    try {
      const { data, info } = await codec(image.bytes, DECODING).raw().toBuffer({ resolveWithObject: true });
      const raw = { width: info.width, height: info.height, channels: info.channels };
      return await Promise.all(regions.map(async (region) => {
        const bytes = new Uint8Array(await encode(codec(data, { raw }).extract(region)).toBuffer());
        return loadedImage({ bytes, mediaType, size: { width: region.width, height: region.height } });
      }));
    } catch (error) {
      throw undecodable(image, error, "");
    }
  });
}
