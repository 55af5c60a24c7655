/**
 * The pictures of the benchmark: one JPEG of about 300 KB that decoders take, with a comment in it that is another in
 * each file, so that nobody can answer for one what was said of another.
 *
 * @module
 */
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const SIZE = 300 * 1024;

/** A segment with a comment of eight bytes, which stands behind the two that every JPEG begins with. */
const COMMENT = [0xff, 0xfe, 0x00, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0];
const NUMBER_AT = 6;

/** A picture that a model sees whole, with as much noise on it as makes the wanted size. */
async function makePicture(): Promise<Uint8Array<ArrayBuffer>> {
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

/** Sees to it that a folder has so many pictures: `0.jpg`, `1.jpg` and so on. */
export async function makePictures(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (await access(join(folder, `${count - 1}.jpg`)).then(() => true, () => false)) return;
  const first = join(folder, "0.jpg");
  const picture = await readFile(first).then((bytes) => new Uint8Array(bytes), makePicture);
  const view = new DataView(picture.buffer);
  for (let number = 0; number < count; number++) {
    view.setUint32(NUMBER_AT, number);
    await writeFile(join(folder, `${number}.jpg`), picture);
  }
}
