import { grouped } from "./amount.ts";
import { decodeBase64 } from "./base64.ts";
import type { Bounds } from "./read_stream.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Reads a data URL, in base64 or percent-encoded. What it declares itself to be is not looked at. */
export function readDataUrl(text: string, { limit }: Bounds): Uint8Array {
  const comma = text.indexOf(",");
  if (comma < 0) {
    throw new UnfitImage("unreadable", "it has no comma between its media type and its data", "a malformed data URL");
  }
  const data = text.slice(comma + 1);
  if (!/;\s*base64\s*$/i.test(text.slice(0, comma))) return percentDecoded(data, limit);
  return decodeBase64(data.includes("%") ? textOf(percentDecoded(data, Infinity)) : data, limit);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const PERCENT = 0x25;

function percentDecoded(text: string, limit: number): Uint8Array {
  const malformed = /%(?![\dA-F]{2})/i.exec(text);
  if (malformed !== null) {
    const place = grouped(malformed.index + 1);
    throw new UnfitImage(
      "unreadable",
      `its percent-encoding is invalid at character ${place} of its data`,
      "a malformed data URL",
    );
  }
  const source = new TextEncoder().encode(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let index = 0; index < source.length; index++) {
    if (source[index] === PERCENT) {
      bytes[length++] = Number.parseInt(String.fromCharCode(source[index + 1]!, source[index + 2]!), 16);
      index += 2;
    } else {
      bytes[length++] = source[index]!;
    }
  }
  checkLimit(length, limit);
  return bytes.slice(0, length);
}
