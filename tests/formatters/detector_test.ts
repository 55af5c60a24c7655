import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  type DetectionTask,
  type ImageSize,
  vlmAsDetector,
  type VlmAsDetectorOptions,
} from "../../src/formatters/formatters.ts";

const SMALL = { width: 168, height: 192 };
const classes = ["cat", "dog", "lion"];

type Model = VlmAsDetectorOptions["modelType"];

/** The detections as corners, which are easier to read: left, top, right, bottom, id, confidence, class. */
function corners(answer: unknown, modelType: Model, image: ImageSize = SMALL, more: object = {}): unknown {
  const text = typeof answer === "string" ? answer : JSON.stringify(answer);
  const { predictions } = vlmAsDetector({ text, classes, image, modelType, ...more } as VlmAsDetectorOptions);
  return predictions &&
    predictions.predictions.map(({ x, y, width, height, class_id, confidence, class: name }) => [
      x - width / 2,
      y - height / 2,
      x + width / 2,
      y + height / 2,
      class_id,
      confidence,
      name,
    ]);
}

const named = (x_min: unknown, y_min: unknown, x_max: unknown, y_max: unknown, more: object) => ({
  x_min,
  y_min,
  x_max,
  y_max,
  ...more,
});

Deno.test("fractions are read for Claude, Gemini and OpenAI alike", () => {
  const answer = {
    detections: [
      named(0.01, 0.15, 0.15, 0.85, { class_name: "cat", confidence: 1.98 }),
      named(0.49, 0.30, 0.65, 0.85, { class_name: "dog", confidence: 0.98 }),
      named(0.84, 0.25, 0.99, 0.85, { class_name: "unknown" }),
    ],
  };
  const wanted = [[2, 29, 25, 163, 0, 1, "cat"], [82, 58, 109, 163, 1, 0.98, "dog"], [
    141,
    48,
    166,
    163,
    -1,
    1,
    "unknown",
  ]];
  for (const model of ["anthropic-claude", "google-gemini", "openai"] as const) {
    assert.deepEqual(corners(answer, model), wanted, model);
  }
  assert.deepEqual(corners(answer, "anthropic-claude", SMALL, { version: 1 }), wanted);
});

Deno.test("pixels are rounded half to even, neither clamped nor put in order", () => {
  const answer = {
    detections: [named(0.0625, 0, 0.1875, 1, { class_name: "cat" }), named(-0.1, 0.2, 1.2, 0.4, { class_name: "cat" })],
  };
  assert.deepEqual(corners(answer, "anthropic-claude"), [[10, 0, 32, 192, 0, 1, "cat"], [
    -17,
    38,
    202,
    77,
    0,
    1,
    "cat",
  ]]);
  const turned = { detections: [named(0.5, 0.9, 0.1, 0.2, { class_name: "cat" })] };
  const { predictions } = vlmAsDetector({
    text: JSON.stringify(turned),
    classes,
    image: SMALL,
    modelType: "anthropic-claude",
  });
  assert.deepEqual(predictions?.predictions[0], {
    width: 67,
    height: 135,
    x: 117.5,
    y: 240.5,
    confidence: 1,
    class_id: 0,
    class: "cat",
  });
});

Deno.test("each model's own boxes become pixels of the picture", () => {
  const two = (one: readonly number[], other: readonly number[]) => [
    { box_2d: one, label: "cat", confidence: 0.9 },
    { box_2d: other, label: "dog" },
  ];
  const large = { width: 4096, height: 2048 };
  const pixels = two([100, 200, 300, 400], [500, 600, 2100, 1100]);
  const inPixels = [[200, 400, 600, 800, 0, 0.9, "cat"], [1000, 1200, 4096, 2048, 1, 1, "dog"]];
  assert.deepEqual(corners(pixels, "openai", large), inPixels);
  assert.deepEqual(corners({ detections: pixels }, "openai", large), inPixels);
  assert.deepEqual(corners(two([29, 17, 163, 54], [58, 82, 163, 109]), "google-gemini"), [
    [3, 6, 9, 31, 0, 0.9, "cat"],
    [14, 11, 18, 31, 1, 1, "dog"],
  ]);
  assert.deepEqual(corners(two([10, 20, 50, 80], [60, 10, 110, 40]), "spacexai", { width: 100, height: 200 }), [
    [10, 40, 50, 160, 0, 0.9, "cat"],
    [60, 20, 100, 80, 1, 1, "dog"],
  ]);
  const qwen = [...two([0, 0, 500, 1100], [0, 0, 500, 500]), { bbox_2d: [0, 0, 1, "1"] }, 5, { label: "cat" }];
  assert.deepEqual(corners(qwen, "qwen", { width: 100, height: 200 }), [[0, 0, 50, 200, 0, 1, "cat"], [
    0,
    0,
    50,
    100,
    1,
    1,
    "dog",
  ]]);
  const muse = [
    named(100, 200, 300, 400, { label: "cat" }),
    named(0, 0, 1200, NaN, {}),
    named(-50, 0, 1200, 1000, { label: "" }),
  ];
  assert.deepEqual(corners(muse, "muse", { width: 640, height: 480 }), [[64, 96, 192, 192, 0, 1, "cat"], [
    0,
    0,
    640,
    480,
    -1,
    1,
    "unknown",
  ]]);
});

Deno.test("of a Muse model that gives no JSON, the boxes in its text count", () => {
  const [one, other] = [named(0, 0, 500, 500, { label: "cat" }), named(1, 1, 1000, 1000, { label: "dog" })].map((box) =>
    JSON.stringify(box)
  );
  assert.deepEqual(corners(`${one}, ${other}, {"label": "li`, "muse", { width: 10, height: 10 }), [
    [0, 0, 5, 5, 0, 1, "cat"],
    [0, 0, 10, 10, 1, 1, "dog"],
  ]);
  assert.equal(corners(`{"label": "cat"}, {"label": "dog"}`, "muse"), null);
});

Deno.test("Florence-2 is read by its task", () => {
  const id = (name: string) => parseInt(createHash("md5").update(name).digest("hex").slice(0, 9), 16) % 10_000;
  const boxes = {
    bboxes: [[1, 2, 3, 4]],
    labels: ["cat"],
    bboxes_labels: ["dog"],
    quad_boxes: [[5, 1, 9, 2, 9, 8, 4, 7]],
  };
  const wanted: Readonly<Record<DetectionTask, unknown>> = {
    "object-detection": [1, 2, 3, 4, id("cat"), 1, "cat"],
    "phrase-grounded-object-detection": [1, 2, 3, 4, id("cat"), 1, "cat"],
    "object-detection-and-caption": [1, 2, 3, 4, 0, 1, "cat"],
    "region-proposal": [1, 2, 3, 4, 0, 1, "roi"],
    "open-vocabulary-object-detection": [1, 2, 3, 4, 1, 1, "dog"],
    "ocr-with-text-detection": [4, 1, 9, 8, 0, 1, "cat"],
  };
  for (const [taskType, box] of Object.entries(wanted)) {
    for (const version of [1, 2]) {
      assert.deepEqual(corners(boxes, "florence-2", SMALL, { taskType, version }), [box], taskType);
    }
  }
  assert.deepEqual(corners({ bboxes: [], labels: [] }, "florence-2", SMALL, { classes: null }), []);
  const vocabulary = { classes: null, taskType: "open-vocabulary-object-detection" } as const;
  assert.equal(corners({ bboxes: [], bboxes_labels: [] }, "florence-2", SMALL, vocabulary), null);
  assert.equal(corners({ ...boxes, labels: [] }, "florence-2"), null);
  assert.equal(corners({ ...boxes, bboxes: [[1, 2, 3]] }, "florence-2"), null);
});

Deno.test("where nothing is found the engine does not tell the size of the picture", () => {
  const nothing = { error_status: false, predictions: { image: { width: null, height: null }, predictions: [] } };
  for (const text of ['{"detections": []}', '{"detections": ""}', '{"detections": {}}']) {
    assert.deepEqual(vlmAsDetector({ text, classes, image: SMALL, modelType: "anthropic-claude" }), nothing, text);
  }
});

Deno.test("one entry that cannot be read fails the whole answer", () => {
  const good = named(0.1, 0.2, 0.3, 0.4, { class_name: "cat" });
  const bad = [
    { ...good, class_name: undefined },
    { ...good, confidence: null },
    { ...good, x_min: "0.1" },
    { ...good, x_min: null },
    { ...good, x_min: undefined },
    { ...good, class_name: ["cat"] },
    [good],
    null,
  ];
  for (const entry of bad) {
    assert.equal(corners({ detections: [good, entry] }, "anthropic-claude"), null, JSON.stringify(entry));
  }
  for (const root of [{ detections: null }, {}, { objects: [] }, 42, "x", [good]]) {
    assert.equal(corners(root, "anthropic-claude"), null, JSON.stringify(root));
  }
  assert.deepEqual(corners([good], "google-gemini"), [[17, 38, 50, 77, 0, 1, "cat"]]);
});

Deno.test("names are held together as NumPy holds them", () => {
  const box = (class_name: unknown) => named(0, 0, 1, 1, { class_name });
  const names = (...given: readonly unknown[]) =>
    (corners({ detections: given.map(box) }, "anthropic-claude") as readonly unknown[][]).map((row) => row.at(-1));
  assert.deepEqual(names("a\0", 1, true), ["a", "1", "True"]);
  assert.deepEqual(names(1, 2.5, true), ["1.0", "2.5", "1.0"]);
  assert.deepEqual(names(1, true), ["1", "1"]);
  assert.deepEqual(names("a\0", null), ["a\0", "None"]);
});
