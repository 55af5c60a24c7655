/**
 * The images of the benchmark: one JPEG of about 300 KB that decoders take, with a comment in it that is another for
 * each image.
 *
 * @module
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SIZE = 300 * 1024;

/** Where images and journals are kept from one measurement to the next. */
export const FOLDER = join(tmpdir(), "stepwright-bench");

/** A segment with a comment of eight bytes, which stands behind the two that every JPEG begins with. */
const COMMENT = [0xff, 0xfe, 0x00, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0];
const NUMBER_AT = 6;

/** A picture that a model sees whole, with as much noise on it as makes the wanted size. */
async function makePicture(): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp"); // Whoever measures memory does not want it loaded.
  const source = sharp(fileURLToPath(new URL("../examples/images/coffee.jpg", import.meta.url)));
  const noise = { width: 1120, height: 840, channels: 3, noise: { type: "gaussian", mean: 128, sigma: 24 } } as const;
  const grain = await sharp({ create: { ...noise, background: "grey" } }).png().toBuffer();
  const picture = await source.resize(1120, 840).composite([{ input: grain, blend: "soft-light" }]).png().toBuffer();
  let best: Uint8Array = new Uint8Array();
  for (let quality = 50; quality <= 100 && best.length < SIZE; quality++) {
    best = await sharp(picture).jpeg({ quality }).toBuffer();
  }
  const commented = new Uint8Array(best.length + COMMENT.length);
  commented.set(best.subarray(0, 2));
  commented.set(COMMENT, 2);
  commented.set(best.subarray(2), 2 + COMMENT.length);
  return commented;
}

/** Reads what a file holds, or makes it. */
async function kept(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    const bytes = await make();
    await mkdir(FOLDER, { recursive: true });
    await writeFile(path, bytes);
    return bytes;
  }
}

/** The picture itself. */
export const picture = await kept(join(FOLDER, "picture.jpg"), makePicture);

/** The bytes of one image. */
function image(number: number): Uint8Array<ArrayBuffer> {
  return numbered(new Uint8Array(picture), number);
}

/** Makes an image the one of this number. */
function numbered(bytes: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  new DataView(bytes.buffer).setUint32(NUMBER_AT, number);
  return bytes;
}

/**
 * Makes what draws images one by one, each another than all before it. Making them costs next to nothing, so that only
 * the asking is measured: they go round in so many buffers, and one that comes round again gets a new number. Whoever
 * asks has read it by then, or kept a copy.
 */
export function ring(size: number): (from: number, count: number) => Generator<Uint8Array<ArrayBuffer>> {
  const buffers = Array.from({ length: size }, () => new Uint8Array(picture));
  return function* (from, count) {
    for (let number = from; number < from + count; number++) yield numbered(buffers[number % size]!, number);
  };
}

/** The paths of images on the disk. */
export async function files(from: number, count: number): Promise<string[]> {
  const paths: string[] = [];
  for (let number = from; number < from + count; number++) {
    const path = join(FOLDER, `${number}.jpg`);
    if (!await stat(path).then(() => true, () => false)) await writeFile(path, image(number));
    paths.push(path);
  }
  return paths;
}
