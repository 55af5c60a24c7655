import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { decode, isDecoded } from "@stepwright/workflows/engine";
import runs from "../cases/runs.json" with { type: "json" };
import { PICTURE } from "../run/failure.ts";

const cat = { x: 60, y: 40, width: 20, height: 10, confidence: 0.9, class: "cat", class_id: 3 };

Deno.test("detections become boxes with four sides, and keep all that is known of them", async () => {
  const json = {
    image: { width: 200, height: 100 },
    predictions: [{ ...cat, detection_id: "d1", tracker_id: 7, points: [{ x: 1, y: 2 }], time_in_zone: 4 }],
  };
  const decoded = await decode(json);
  assert.deepEqual(decoded.image, { width: 200, height: 100 });
  assert.deepEqual(decoded.detections, [{
    class: "cat",
    classId: 3,
    confidence: 0.9,
    box: { xMin: 50, yMin: 35, xMax: 70, yMax: 45 },
    id: "d1",
    trackerId: 7,
    points: [{ x: 1, y: 2 }],
    keypoints: undefined,
    json: json.predictions[0],
  }]);
  assert.equal(decoded.json, json);
});

Deno.test("where nothing was detected nobody tells the size of the picture", async () => {
  const decoded = await decode({ image: { width: null, height: null }, predictions: [] });
  assert.deepEqual({ image: decoded.image, detections: decoded.detections }, { image: undefined, detections: [] });
});

Deno.test("a picture becomes bytes, and says what it is", async () => {
  const value = await readFile(PICTURE, "base64");
  const decoded = await decode({ type: "base64", value, video_metadata: null });
  assert.equal(decoded.kind, "image");
  assert.deepEqual(decoded.bytes, new Uint8Array(await readFile(PICTURE)));
  assert.equal(decoded.mediaType, "image/jpeg");
  assert.deepEqual(decoded.size, { width: 451, height: 300 });
});

Deno.test("a record that only looks like a picture stays what it is", async () => {
  const json = { type: "base64", value: "not base64!" };
  assert.deepEqual(await decode(json as unknown), json);
});

Deno.test("a classification has the classes that it is of, and all others", async () => {
  const image = { width: 10, height: 10 };
  const one = await decode({
    image,
    predictions: [{ class: "a", class_id: 0, confidence: 0.2 }, { class: "b", class_id: 1, confidence: 0.8 }],
    top: "b",
    confidence: 0.8,
    inference_id: "i",
  });
  assert.deepEqual(one.predicted, [{ class: "b", classId: 1, confidence: 0.8 }]);
  assert.equal(one.classes.length, 2);
  const several = await decode({
    image,
    predictions: { a: { class_id: 0, confidence: 0.7 }, b: { class_id: 1, confidence: 0.1 } },
    predicted_classes: ["a"],
  });
  assert.deepEqual(several.predicted, [{ class: "a", classId: 0, confidence: 0.7 }]);
  assert.deepEqual(several.classes[1], { class: "b", classId: 1, confidence: 0.1 });
});

Deno.test("what is decoded may stand anywhere; everything else stays what it is", async () => {
  const boxes = { image: { width: 9, height: 9 }, predictions: [cat] };
  const outputs: Record<string, unknown>[] = [{ crops: [[boxes, null]], deep: { text: "a", n: 1.5, boxes } }, {
    crops: null,
  }];
  const [first, second] = await decode(outputs);
  const [[crop, nothing]] = first?.crops as [[unknown, unknown]];
  assert(isDecoded(crop, "detections") && !isDecoded(crop, "image"));
  assert.equal(nothing, null);
  assert.deepEqual({ ...first?.deep as object, boxes: null }, { text: "a", n: 1.5, boxes: null });
  assert.deepEqual(second, { crops: null });
});

Deno.test("__proto__ in an output is a name like any other", async () => {
  const decoded = await decode(JSON.parse('[{"__proto__": {"polluted": 1}, "a": 2}]') as unknown);
  assert.equal(JSON.stringify(decoded), '[{"__proto__":{"polluted":1},"a":2}]');
  assert.equal(Object.getPrototypeOf((decoded as object[])[0]), Object.prototype);
});

Deno.test("a value that is nested without end is left alone where nobody looks any more", async () => {
  const deep = JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`);
  assert.deepEqual(JSON.stringify(await decode(deep as unknown)), JSON.stringify(deep));
});

Deno.test("every output of the engine's own runs is decoded, and nothing of it is lost", async () => {
  const plain = (value: unknown): unknown => {
    if (["image", "detections", "classification"].some((kind) => isDecoded(value, kind as "image"))) {
      return (value as { readonly json: unknown }).json;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  };
  for (const { outputs } of runs as readonly { readonly outputs: unknown }[]) {
    assert.deepEqual(plain(await decode(outputs)), outputs);
  }
});
