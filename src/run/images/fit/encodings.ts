import type { Sharp } from "sharp";
import type { PictureType } from "../picture_formats.ts";

/** What a picture of each format is written as. Colour at full resolution keeps coloured print legible. */
export const ENCODINGS: Readonly<
  Record<PictureType, { readonly mediaType: PictureType; encode(picture: Sharp): Sharp }>
> = {
  "image/jpeg": {
    mediaType: "image/jpeg",
    encode: (picture) => picture.jpeg({ quality: 90, chromaSubsampling: "4:4:4" }),
  },
  "image/png": { mediaType: "image/png", encode: (picture) => picture.png() },
  "image/webp": { mediaType: "image/webp", encode: (picture) => picture.webp({ quality: 90 }) },
  "image/gif": { mediaType: "image/png", encode: (picture) => picture.png() },
};
