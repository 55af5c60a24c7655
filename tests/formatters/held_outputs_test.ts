import assert from "node:assert/strict";
import { classifierOutputs, detectorOutputs, parserOutputs } from "../../src/formatters/held_outputs.ts";

const ROOT = { id: "photo", left: 0, top: 0, width: 100, height: 80 };
const image = { width: 10, height: 20, parent: { ...ROOT, id: "crop" }, root: ROOT };

function counting() {
  let count = 0;
  return () => `id ${++count}`;
}

Deno.test("a classification is held with its ids, its ints as ints", () => {
  const text = '{"class_name": 1, "confidence": 1}';
  const predictions = {
    image: { width: 10n, height: 20n },
    predictions: [{ class: 1n, class_id: -1n, confidence: 1 }, { class: "a", class_id: 0n, confidence: 0 }],
    top: 1n,
    confidence: 1,
    inference_id: "id 1",
    parent_id: "crop",
  };
  assert.deepEqual(classifierOutputs({ text, classes: ["a"], image, newId: counting() }), {
    error_status: false,
    predictions,
    inference_id: "id 1",
  });
});

Deno.test("detections are held with their columns, or without any where nothing is found", () => {
  const given = {
    classes: ["cat"],
    image,
    modelType: "anthropic-claude",
    taskType: "object-detection",
    version: 2,
  } as const;
  const text = '{"detections": [{"x_min": 0, "y_min": 0, "x_max": 1, "y_max": 1, "class_name": "cat"}]}';
  const { predictions, inference_id } = detectorOutputs({ ...given, text, newId: counting() });
  assert.deepEqual([predictions?.xyxy, predictions?.classId, inference_id], [[[0, 0, 10, 20]], [0], "id 1"]);
  assert.deepEqual(predictions?.data["detection_id"], ["id 2"]);
  assert.deepEqual(predictions?.data["parent_id"], ["crop"]);
  assert.deepEqual(detectorOutputs({ ...given, text: '{"detections": []}', newId: counting() }).predictions?.data, {});
  assert.deepEqual(detectorOutputs({ ...given, text: "", newId: counting() }), {
    error_status: true,
    predictions: null,
    inference_id: "id 1",
  });
});

Deno.test("fields are held as Python holds them", () => {
  assert.deepEqual(parserOutputs({ text: '{"a": 1, "b": 1.0}', expectedFields: ["a", "b", "c"] }), {
    a: 1n,
    b: 1,
    c: null,
    error_status: true,
  });
});
