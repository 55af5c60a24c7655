import { Buffer } from "node:buffer";
import type { RecordedImage } from "./recorded_request.ts";
import type { Refusal } from "./refusal.ts";

/** OpenRouter takes 30 MB of decoded image; base64 writes three bytes as four characters. */
const LARGEST_BASE64 = 30 * 1024 * 1024 / 3 * 4;

/** The bytes that open an image: [offset, bytes] pairs, all of which must be found, in one of the listed forms. */
const SIGNATURES: Readonly<Record<string, readonly (readonly [offset: number, text: string])[][]>> = {
  "image/png": [[[0, "\x89PNG\r\n\x1a\n"]]],
  "image/jpeg": [[[0, "\xff\xd8\xff"]]],
  "image/webp": [[[0, "RIFF"], [8, "WEBP"]]],
  "image/gif": [[[0, "GIF87a"]], [[0, "GIF89a"]]],
};

/** Decodes a data URL as OpenRouter takes it, or says why OpenRouter would refuse it. */
export function decodeDataUrl(url: string): RecordedImage | Refusal {
  const comma = url.indexOf(",");
  const [, mediaType] = /^data:([\w.+-]+\/[\w.+-]+);base64$/.exec(url.slice(0, comma)) ?? [];
  if (mediaType === undefined) {
    return refusal(
      "invalid_image",
      `Cannot read the image URL '${url.slice(0, 40)}': expected data:image/TYPE;base64,…`,
    );
  }
  const forms = SIGNATURES[mediaType];
  if (forms === undefined) {
    const wanted = Object.keys(SIGNATURES).join(", ");
    return refusal(
      "unsupported_image_format",
      `Unsupported image media type '${mediaType}': expected one of ${wanted}`,
    );
  }
  const base64 = url.slice(comma + 1);
  if (base64.length > LARGEST_BASE64) {
    return { status: 413, type: "payload_too_large", message: "Downloaded image content cannot exceed 30MB" };
  }
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    return refusal("invalid_image", `Cannot decode the base64 of the '${mediaType}' image`);
  }
  const buffer = Buffer.from(base64, "base64");
  const begins = (form: readonly (readonly [number, string])[]) =>
    form.every(([offset, text]) => buffer.toString("latin1", offset, offset + text.length) === text);
  if (!forms.some(begins)) {
    return refusal("invalid_image", `The image does not begin like the declared media type '${mediaType}'`);
  }
  return { mediaType, bytes: new Uint8Array(buffer) };
}

function refusal(type: string, message: string): Refusal {
  return { status: 400, type, message };
}
