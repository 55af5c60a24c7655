import assert from "node:assert/strict";
import { withColumns } from "../../src/values/detection_columns.ts";
import { DETECTIONS, type Detections } from "../../src/values/detections.ts";
import { IMAGE, type ImageValue } from "../../src/values/image_value.ts";
import { serialise } from "../../src/values/serialise.ts";
import { serialiseDetections } from "../../src/values/serialised_detections.ts";

const BARE: Detections = {
  kind: DETECTIONS,
  xyxy: [[10, 20, 30, 60]],
  confidence: [0.5],
  classId: [2],
  data: { class_name: ["cat"] },
};
const ROOT = { id: "image", left: 0, top: 0, width: 100, height: 80 };
const DETECTED = withColumns(BARE, { width: 50, height: 40, parent: ROOT, root: ROOT }, {
  inferenceId: "run",
  newId: () => "new",
});
const image = { kind: IMAGE, loaded: {} } as ImageValue;
const written = {
  image: { width: 50, height: 40 },
  predictions: [{
    width: 20,
    height: 40,
    x: 20,
    y: 40,
    confidence: 0.5,
    class_id: 2,
    class: "cat",
    detection_id: "new",
    parent_id: "image",
  }],
};

const write = (kinds: readonly string[], value: unknown) => serialise(kinds, value, () => "a picture");

Deno.test("detections have the columns that the engine gives to all that are found in a picture", () => {
  assert.deepEqual(DETECTED.data, {
    class_name: ["cat"],
    image_dimensions: [[40n, 50n]],
    inference_id: ["run"],
    detection_id: ["new"],
    prediction_type: ["object-detection"],
    root_parent_id: ["image"],
    root_parent_coordinates: [[0, 0]],
    root_parent_dimensions: [[80, 100]],
    parent_id: ["image"],
    parent_coordinates: [[0, 0]],
    parent_dimensions: [[80, 100]],
  });
});

Deno.test("detections are written with the middle and the size of their boxes", () => {
  assert.deepEqual(serialiseDetections(DETECTED), written);
  const none: Detections = { kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: {} };
  assert.deepEqual(serialiseDetections(none), { image: { width: null, height: null }, predictions: [] });
  assert.throws(() => serialiseDetections({ ...DETECTED, confidence: null }), TypeError);
});

Deno.test("what was found in a crop tells where the crop was made", () => {
  const parent = { id: "crop", left: 5.5, top: 6.5, width: 100, height: 80 };
  const cropped = withColumns(BARE, { width: 50, height: 40, parent, root: { ...ROOT, left: 5 } }, {
    inferenceId: "run",
    newId: () => "new",
  });
  const [prediction] = serialiseDetections(cropped).predictions;
  assert.deepEqual(prediction, {
    ...written.predictions[0],
    parent_id: "crop",
    parent_origin: { offset_x: 6, offset_y: 6, width: 100, height: 80 },
    root_parent_id: "image",
    root_parent_origin: { offset_x: 5, offset_y: 0, width: 100, height: 80 },
  });
});

Deno.test("what blocks know beside is written where it is there", () => {
  const more: Detections = {
    ...BARE,
    data: {
      ...BARE.data,
      tracker_id: [7n],
      time_in_zone: [1.5],
      polygon: [[[0.5, 1.5], [2, 3]]],
      angle: [1],
      rect: [[[0, 0]]],
      width: [3n],
      height: [4n],
      keypoints_class_id: [[0n]],
      keypoints_class_name: [["eye"]],
      keypoints_confidence: [[0.9]],
      keypoints_xy: [[[1, 2]]],
      area_px: [12n],
    },
  };
  const [prediction] = serialiseDetections(more).predictions;
  assert.deepEqual(prediction, {
    width: 3,
    height: 4,
    x: 20,
    y: 40,
    confidence: 0.5,
    class_id: 2,
    class: "cat",
    tracker_id: 7,
    time_in_zone: 1.5,
    polygon: [[0, 2], [2, 3]],
    angle: 1,
    rect: [[0, 0]],
    keypoints: [{ class_id: 0, class: "eye", confidence: 0.9, x: 1, y: 2 }],
    area_px: 12,
  });
});

Deno.test("a value is written by its kinds", async () => {
  const cases: readonly (readonly [readonly string[], unknown, unknown])[] = [
    [["object_detection_prediction"], DETECTED, written],
    [["instance_segmentation_prediction", "object_detection_prediction"], DETECTED, written],
    [["image"], image, "a picture"],
    [["image", "object_detection_prediction"], DETECTED, written],
    [["*"], { a: [image, DETECTED, 1n, null] }, { a: ["a picture", written, 1, null] }],
    [["*"], new Date(0), "1970-01-01T00:00:00"],
    [["timestamp"], new Date(0), "1970-01-01T00:00:00"],
    [["string"], "a text", "a text"],
    [["classification_prediction"], { class_id: 1n, confidence: NaN }, { class_id: 1, confidence: NaN }],
    [["secret"], "sk-abcdef", "sk********ef"],
    [["secret"], "short", "********"],
    [["string", "secret"], "sk-abcdef", "sk********ef"],
    [["secret", "integer"], 5n, 5],
    [["toString"], 5n, 5],
    [["image"], null, null],
  ];
  for (const [kinds, value, wanted] of cases) assert.deepEqual(await write(kinds, value), wanted, kinds.join());
});

Deno.test("a value of none of its kinds is refused", async () => {
  await assert.rejects(write(["image", "secret"], 5n), {
    message: "Cannot write a value of type int as image or secret",
  });
});
