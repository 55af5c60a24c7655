import { before, test } from "node:test";
import assert from "node:assert/strict";
import sharp from "sharp";
import { loadedImage } from "../../../src/run/images/loaded_image.ts";
import type { PictureType } from "../../../src/run/images/picture_formats.ts";
import type { Detections } from "../../../src/values/detections.ts";
import { IMAGE, type ImageValue } from "../../../src/values/image_value.ts";
import { contextAt, detectionsAt, give } from "./give.ts";

const [WIDTH, HEIGHT] = [100, 80];

/** A picture whose red tells the column of each pixel, and whose green tells the row. */
let pixels: Uint8Array;
let picture: ImageValue;

before(async () => {
  pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let place = 0; place < WIDTH * HEIGHT; place++) {
    pixels.set([place % WIDTH, Math.floor(place / WIDTH), 0], place * 3);
  }
  picture = valueOf(await drawn().png().toBuffer(), "image/png");
});

function drawn() {
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

function valueOf(bytes: Uint8Array, mediaType: PictureType): ImageValue {
  const [width, height] = [WIDTH, HEIGHT];
  const origin = { id: "image", left: 0, top: 0, width, height };
  const loaded = loadedImage({ bytes, mediaType, size: { width, height } });
  return { kind: IMAGE, width, height, parent: origin, root: origin, name: "photo.png", loaded };
}

interface Cropped {
  readonly crops: ImageValue | null;
  readonly predictions: Detections | null;
}

async function cropsOf(images: ImageValue, xyxy: Detections["xyxy"]): Promise<readonly Cropped[]> {
  return await give("roboflow_core/dynamic_crop@v1", { images, predictions: detectionsAt(xyxy) }) as never;
}

/** Where a crop begins and how large it is, by its pixels. */
async function seen({ loaded, width, height }: ImageValue) {
  const { data, info } = await sharp(loaded.bytes).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [width, height]);
  assert.deepEqual(loaded.size, { width, height });
  return [data[0], data[1], width, height];
}

test("dynamic_crop cuts out what was detected, sides rounded half to even, with its detection moved into the crop", async () => {
  const [first, second] = await cropsOf(picture, [[10.5, 20, 31.5, 41.4], [60, 50, 70, 75]]);
  assert.deepEqual(await seen(first!.crops!), [10, 20, 22, 21]);
  assert.deepEqual(await seen(second!.crops!), [60, 50, 10, 25]);
  const { loaded: _, ...crop } = second!.crops!;
  assert.deepEqual(crop, {
    kind: IMAGE,
    width: 10,
    height: 25,
    parent: { id: "detection 1", left: 60, top: 50, width: 100, height: 80 },
    root: { id: "image", left: 60, top: 50, width: 100, height: 80 },
    name: "crop 2 of photo.png",
  });
  assert.deepEqual(first!.predictions!.xyxy, [[0.5, 0, 21.5, 21.4]]);
  assert.deepEqual(second!.predictions!.data.class_name, ["dog"]);
  assert.deepEqual(second!.predictions!.confidence, [0.8]);
});

test("a crop of a crop knows its place in the whole", async () => {
  const [outer] = await cropsOf(picture, [[10, 20, 60, 70]]);
  const [inner] = await cropsOf(outer!.crops!, [[5, 6, 15, 16]]);
  assert.deepEqual(await seen(inner!.crops!), [15, 26, 10, 10]);
  assert.deepEqual(inner!.crops!.parent, { id: "detection 0", left: 5, top: 6, width: 50, height: 50 });
  assert.deepEqual(inner!.crops!.root, { id: "image", left: 15, top: 26, width: 100, height: 80 });
  assert.equal(inner!.crops!.name, "crop 1 of crop 1 of photo.png");
});

// As numpy slices: measured with numpy 2.4 on an array of 80 rows and 100 columns.
test("crops end where the picture does, and sides below zero are counted from its other end", async () => {
  const boxes: Detections["xyxy"] = [[90, 70, 120, 200], [-17, 10, 97, 20], [-300, 10, 20, -30], [-0.3, 0, 5, 5]];
  const crops = (await cropsOf(picture, boxes)).map(({ crops }) => crops!);
  assert.deepEqual(await Promise.all(crops.map(seen)), [[90, 70, 10, 10], [83, 10, 14, 10], [0, 10, 20, 40], [
    0,
    0,
    5,
    5,
  ]]);
  assert.deepEqual(crops.map(({ parent }) => [parent.left, parent.top]), [[90, 70], [-17, 10], [-300, 10], [0, 0]]);
});

test("what covers no pixel is no crop", async () => {
  const boxes: Detections["xyxy"] = [[10, 10, 10.4, 20], [30, 30, 20, 40], [200, 0, 300, 20], [-17, 10, 5, 20]];
  for (const each of await cropsOf(picture, boxes)) assert.deepEqual(each, { crops: null, predictions: null });
  assert.deepEqual(await cropsOf(picture, []), []);
});

test("crops are upright and of the format of their picture", async () => {
  const bytes = await drawn().rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  const turned = valueOf(bytes, "image/jpeg");
  const [crop] = await cropsOf(turned, [[50, 40, 90, 60]]);
  const { loaded } = crop!.crops!;
  assert.equal(loaded.mediaType, "image/jpeg");
  assert.equal((await sharp(loaded.bytes).metadata()).format, "jpeg");
  const [column, row] = await seen(crop!.crops!);
  assert(Math.abs(column! - 50) < 9 && Math.abs(row! - 40) < 9, `${column}, ${row}`);
});

test("a picture that cannot be decoded is named", async () => {
  const broken = { ...picture, loaded: { ...picture.loaded, bytes: picture.loaded.bytes.slice(0, 60) } };
  await assert.rejects(cropsOf(broken, [[0, 0, 5, 5]]), /^Error: cannot crop photo\.png: the PNG cannot be decoded \(/);
});

test("detections without ids are refused", async () => {
  const predictions = { ...detectionsAt([[0, 0, 5, 5]]), data: {} };
  const cropped = give("roboflow_core/dynamic_crop@v1", { images: picture, predictions });
  await assert.rejects(cropped, /the detections have no ids/);
});

test("a run that is broken off crops nothing", async () => {
  const context = { ...contextAt(), signal: AbortSignal.abort() };
  const values = { images: picture, predictions: detectionsAt([[0, 0, 5, 5]]) };
  await assert.rejects(give("roboflow_core/dynamic_crop@v1", values, context), { name: "AbortError" });
});

async function staticCrop(type: string, place: readonly unknown[]): Promise<ImageValue | null> {
  const [x_center, y_center, width, height] = place;
  const { crops } = await give(type, { images: picture, x_center, y_center, width, height }) as unknown as Cropped;
  return crops;
}

test("absolute_static_crop cuts out a place in pixels", async () => {
  const type = "roboflow_core/absolute_static_crop@v1";
  const crop = await staticCrop(type, [50n, 40n, 21n, 11n]);
  assert.deepEqual(await seen(crop!), [40, 34, 21, 11]);
  assert.deepEqual(crop!.parent, { id: "absolute_static_crop.id 1", left: 40, top: 34, width: 100, height: 80 });
  assert.equal(crop!.name, "crop of photo.png");
  assert.equal(await staticCrop(type, [500n, 40n, 20n, 10n]), null);
});

test("relative_statoic_crop cuts out a place in parts of the picture", async () => {
  const type = "roboflow_core/relative_statoic_crop@v1";
  const crop = await staticCrop(type, [0.5, 0.5, 0.25, 1n]);
  assert.deepEqual(await seen(crop!), [38, 0, 25, 80]);
  assert.deepEqual(crop!.parent.id, "relative_static_crop.id 1");
  assert.equal(await staticCrop(type, [0.5, 0.5, 0, 0.5]), null);
});

async function slicesOf(version: string, [slice_width, slice_height]: readonly bigint[], overlap: readonly number[]) {
  const [overlap_ratio_width, overlap_ratio_height] = overlap;
  const values = { image: picture, slice_width, slice_height, overlap_ratio_width, overlap_ratio_height };
  const made = await give(`roboflow_core/image_slicer@${version}`, values) as readonly { slices: ImageValue }[];
  return made.map(({ slices }) => slices);
}

// What the engine's arithmetic gives with numpy 2.4.
test("image_slicer@v1 cuts slices that end with the picture", async () => {
  const slices = await slicesOf("v1", [40n, 60n], [0.2, 0.25]);
  assert.deepEqual(await Promise.all(slices.map(seen)), [
    [0, 0, 40, 60],
    [32, 0, 40, 60],
    [64, 0, 36, 60],
    [96, 0, 4, 60],
    [0, 45, 40, 35],
    [32, 45, 40, 35],
    [64, 45, 36, 35],
    [96, 45, 4, 35],
  ]);
  assert.deepEqual(slices[5]!.parent, { id: "image_slicer.id 6", left: 32, top: 45, width: 100, height: 80 });
  assert.equal(slices[5]!.name, "slice 6 of photo.png");
});

test("image_slicer@v2 cuts slices of one size, each once", async () => {
  const slices = await slicesOf("v2", [40n, 60n], [0.2, 0.25]);
  const places = slices.map(({ parent, width, height }) => [parent.left, parent.top, width, height]);
  assert.deepEqual(places, [
    [0, 0, 40, 60],
    [32, 0, 40, 60],
    [60, 0, 40, 60],
    [0, 20, 40, 60],
    [32, 20, 40, 60],
    [60, 20, 40, 60],
  ]);
  const wide = await slicesOf("v2", [640n, 30n], [0.2, 0]);
  assert.deepEqual(wide.map(({ parent, width, height }) => [parent.top, width, height]), [
    [0, 100, 30],
    [30, 100, 30],
    [50, 100, 30],
  ]);
});
