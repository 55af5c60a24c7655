import { before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { llamaVision, openRouter, type RunOptions } from "@stepwright/workflows";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { failureOf, PICTURE } from "./failure.ts";

const LLAMA_3_2 = "meta-llama/llama-3.2-11b-vision-instruct";
const detect = llamaVision.v2().task("object-detection").classes(["cat"]);
const FOUND = { detections: [{ x_min: 0, y_min: 0, x_max: 1, y_max: 0.5, class_name: "cat", confidence: 1 }] };

/** A photograph of twelve megapixels that lies on its side: its EXIF data says so. */
let photograph: Uint8Array<ArrayBuffer>;

before(async () => {
  const picture = sharp(PICTURE).resize(4032, 3024, { fit: "fill" }).withMetadata({ orientation: 6 });
  photograph = new Uint8Array(await picture.jpeg({ quality: 95 }).toBuffer());
});

/** Runs the step, and says what the server got. */
async function send(image: Uint8Array<ArrayBuffer>, options: RunOptions = {}) {
  await using server = await startOpenRouter({ answers: { "object-detection": FOUND } });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-fit" });
  const { prediction } = await detect.run(image, { target, ...options });
  const { bytes } = server.requests[0]!.images[0]!;
  const { width, height, orientation } = await sharp(bytes).metadata();
  return { prediction, bytes, sent: { width, height, orientation } };
}

test("a photograph is sent upright and as large as Llama 3.2 sees it, and its boxes are those of the original", async () => {
  const { sent, bytes, prediction } = await send(photograph);
  assert.deepEqual(sent, { width: 840, height: 1120, orientation: undefined });
  assert(bytes.length < photograph.length / 2);
  assert.deepEqual(prediction[0]!.box.toPixels(), { xMin: 0, yMin: 0, xMax: 3024, yMax: 2016 });
});

test("fit: false, and a model that is not known, send the bytes untouched", async () => {
  for (const options of [{ fit: false, model: LLAMA_3_2 }, { model: "google/gemma-3-27b-it" }]) {
    assert.deepEqual((await send(photograph, options)).bytes, photograph);
  }
});

test("a picture that the model sees whole is sent untouched", async () => {
  const picture = new Uint8Array(await readFile(PICTURE));
  assert.deepEqual((await send(picture)).bytes, picture);
});

test("a canvas of the caller's is used for any model", async () => {
  const { sent } = await send(photograph, { fit: { tile: 336, tiles: 1 }, model: "example/model" });
  assert.deepEqual(sent, { width: 252, height: 336, orientation: undefined });
});

test("what counts is the size of what is sent", async () => {
  const imageLimit = 600_000;
  assert(photograph.length > imageLimit);
  await send(photograph, { imageLimit });
  const { reason } = await failureOf(send(photograph, { imageLimit, fit: false }));
  assert(reason._tag === "InvalidImage" && reason.problem === "too-large");
  const still = await failureOf(send(photograph, { imageLimit: 1000 }));
  assert.match(still.message, /^Cannot read the image given as a Uint8Array of .*, above the limit of 1,000/);
});

test("a canvas that nobody knows, or that is none, is refused", async () => {
  const model = "example/model";
  await assert.rejects(send(photograph, { fit: true, model }), {
    name: "TypeError",
    message: 'Cannot run with fit true: what the model "example/model" can see is not known; ' +
      "give fit: { tile, tiles }, or leave it out",
  });
  for (const fit of [{ tile: 0, tiles: 1 }, { tile: 560 }, "yes", 4]) {
    await assert.rejects(send(photograph, { fit: fit as unknown as boolean }), /^TypeError: Cannot run with fit /);
  }
});

test("a picture of more pixels than fit into the memory is refused before it is decoded", async () => {
  const header = new Uint8Array(await readFile("examples/images/text.png"));
  new DataView(header.buffer).setUint32(16, 50_000);
  new DataView(header.buffer).setUint32(20, 50_000);
  const error = await failureOf(send(header));
  assert(error.reason._tag === "InvalidImage" && error.reason.problem === "too-large");
  assert.equal(error.attempts, 0);
});
