import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { encodeBase64 } from "./base64.ts";
import type { PictureType } from "./picture_formats.ts";

/** An image that was read and found whole, ready to be sent. */
export interface LoadedImage {
  /** The bytes that are sent. */
  readonly bytes: Uint8Array;
  /** What it is, by its content. */
  readonly mediaType: PictureType;
  /** Its width and height as it is seen; `undefined` where its header does not tell. */
  readonly size: Size | undefined;
  /** Whether it is stored otherwise than it is seen: models do not turn pictures. */
  readonly isTurned: boolean;
  /** The image as a data URL. It is made anew at each call, so that nothing is held twice. */
  toDataUrl(): string;
}

/** Makes an image of its bytes and of what is known about them. */
export function loadedImage(
  { bytes, mediaType, size, isTurned = false }: Pick<LoadedImage, "bytes" | "mediaType"> & Partial<LoadedImage>,
): LoadedImage {
  const toDataUrl = () => `data:${mediaType};base64,${encodeBase64(bytes)}`;
  return Object.freeze({ bytes, mediaType, size, isTurned, toDataUrl });
}
