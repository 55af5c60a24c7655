import assert from "node:assert/strict";
import fc from "fast-check";
import { RunError } from "@stepwright/workflows";
import { exifOrientation } from "../../src/run/images/exif_orientation.ts";
import { describeImage, type ImageInput } from "../../src/run/images/image_input.ts";
import { loadImage } from "../../src/run/images/load_image.ts";
import { nameContent } from "../../src/run/images/name_content.ts";
import { formatOf } from "../../src/run/images/picture_formats.ts";
import { sightOf } from "../../src/run/images/picture_size.ts";
import { bytes, gif, picture, toBase64, webp } from "../run/images/pictures.ts";
import { fuzz, thrownBy } from "./fuzz.ts";
import { anything } from "./hostile_values.ts";
import { mutatedBytes } from "./mutated_bytes.ts";
import { mutatedText } from "./mutated_text.ts";

const EXIF = bytes("Exif\0\0II", [0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);

/** The smallest of each format, two with EXIF data, and what is none of them. */
const FILES: readonly Uint8Array<ArrayBuffer>[] = [
  gif,
  webp,
  bytes(
    [0x89],
    "PNG\r\n",
    [0x1a, 0x0a, 0, 0, 0, 13],
    "IHDR",
    [0, 0, 0, 9, 0, 0, 0, 7, 8, 2, 0, 0, 0, 1, 2, 3, 4],
    [
      ...[0, 0, 0, EXIF.length],
      ...bytes("eXIf"),
      ...EXIF,
      ...[0, 0, 0, 0],
    ],
    [0, 0, 0, 0],
    "IEND",
    [0xae, 0x42, 0x60, 0x82],
  ),
  bytes([0xff, 0xd8, 0xff, 0xe1, 0, EXIF.length + 2], EXIF, [0xff, 0xc0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0], [
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
    ...[0xff, 0xd9],
  ]),
  (await picture("chelsea.jpg")).subarray(0, 3000),
  bytes("<!doctype html><title>a</title>"),
  bytes("<!-- a --><svg xmlns='http://www.w3.org/2000/svg'/>"),
  bytes('{"a": [1]}'),
  bytes("%PDF-1.7\n"),
  bytes("PK\x03\x04", [20, 0, 0, 0, 8, 0]),
];

const files = mutatedBytes(FILES);

fuzz("all bytes are told apart, measured and named without a crash", {
  runs: 210,
  of: [files],
  holds: async (bytes) => {
    formatOf(bytes)?.hasEnd(bytes);
    const { size } = await sightOf(bytes) ?? {};
    assert(size === undefined || size.width > 0 && size.height > 0);
    for (const format of ["png", "webp"]) thrownBy(() => exifOrientation(bytes, format), RangeError);
    assert.equal(typeof (await nameContent(bytes)).name, "string");
  },
});

/** Whether an image was read; what is thrown otherwise says which image it was, and nothing that was in it. */
async function isRead(image: ImageInput): Promise<boolean> {
  assert.equal(typeof describeImage(image), "string");
  try {
    const { toDataUrl } = await loadImage(image, { limit: 100_000 });
    assert.match(toDataUrl(), /^data:image\/(?:jpeg|png|gif|webp);base64,/);
    return true;
  } catch (error) {
    assert(error instanceof RunError, error as Error);
    assert.equal(error.reason._tag, "InvalidImage");
    return false;
  }
}

fuzz("bytes are an image in every form that holds them, or in none", {
  runs: 70,
  of: [files],
  holds: async (bytes) => {
    const base64 = toBase64(bytes);
    const forms: ImageInput[] = [bytes, new Blob([bytes]), { base64 }, `data:image/png;base64,${base64}`];
    const read = await Promise.all(forms.map(isRead));
    assert.equal(new Set(read).size, 1);
  },
});

/** Texts that are looked up nowhere: what is no data URL would be a path, or an address. */
const dataUrls = mutatedText([
  `data:image/gif;base64,${toBase64(gif)}`,
  "data:image/svg+xml,%3Csvg/%3E",
  "data:;base64,",
]).map((text) => `data:${text.replace(/^data:/, "")}`);

fuzz("every data URL, every base64 and whatever else is handed over is an image, or an InvalidImage", {
  runs: 140,
  of: [dataUrls, mutatedText([toBase64(gif)]), anything.filter((value) => typeof value !== "string")],
  holds: async (url, base64, value) => {
    await isRead(url);
    await isRead({ base64 });
    await isRead(value as ImageInput);
  },
});

fuzz("no file takes for ever, whatever it announces", {
  runs: 6,
  of: [
    fc.constantFrom(...FILES),
    fc.constantFrom([0xff], [0], [0xff, 0xd8], [0xff, 0x00], [0x21, 0xf9, 1], [0x2c], [0x3c, 0x21, 0x2d, 0x2d], [0x20]),
  ],
  holds: async (file, piece) => {
    const tail = Array.from({ length: 200_000 }, (_, place) => piece[place % piece.length]!);
    for (const bytes of [new Uint8Array([...file, ...tail]), new Uint8Array([...file.subarray(0, 12), ...tail])]) {
      await isRead(bytes);
      await nameContent(bytes);
    }
  },
});
