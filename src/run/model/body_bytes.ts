import { encodeBase64 } from "../images/base64.ts";
import { base64Length } from "../images/size_limit.ts";
import type { PromptImage } from "../prompts/prompts.ts";

/**
 * How much of an image is a text at a time: short enough to be cheap everywhere, and a multiple of three, since base64
 * pads what is not.
 */
const SLICE = 24 * 1024;

const UTF8 = new TextEncoder();

/**
 * The bytes of a body's JSON, with a data URL in the place of each image. An image's base64 is written into them piece
 * by piece: as a part of one long string, it would be held and copied several times over.
 */
export function bodyBytes(body: object): Uint8Array<ArrayBuffer> {
  const { texts, images } = splitAtImages(body);
  const length = [...texts.map((text) => text.length), ...images.map((image) => base64Length(image.length))].reduce((
    sum,
    part,
  ) => sum + part);
  const bytes = new Uint8Array(length);
  let end = 0;
  texts.forEach((text, index) => {
    bytes.set(text, end);
    end += text.length;
    const image = images[index] ?? new Uint8Array();
    for (let start = 0; start < image.length; start += SLICE) {
      end += UTF8.encodeInto(encodeBase64(image.subarray(start, start + SLICE)), bytes.subarray(end)).written;
    }
  });
  return bytes;
}

/** The JSON before, between and after the images: one text more than there are images. */
function splitAtImages(body: object): { readonly texts: Uint8Array[]; readonly images: Uint8Array[] } {
  const place = crypto.randomUUID(); // Nobody can have put it into a prompt.
  const images: Uint8Array[] = [];
  const json = JSON.stringify(body, (_name, value) => {
    if (!isImage(value)) return value;
    images.push(value.bytes);
    return `data:${value.mediaType};base64,${place}`;
  });
  return { texts: json.split(place).map((text) => UTF8.encode(text)), images };
}

function isImage(value: unknown): value is PromptImage {
  return typeof value === "object" && value !== null && "toDataUrl" in value;
}
