import { test } from "node:test";
import assert from "node:assert/strict";
import type { Detections } from "../../../src/values/detections.ts";
import { askStandIn, picture } from "./asked.ts";

const TYPE = "roboflow_core/llama_vision@v3";
const CLASSES = ["cat", "dog"];

async function outputsFor(task_type: string, said: string): Promise<Readonly<Record<string, unknown>>> {
  const step = { images: await picture(), task_type, classes: CLASSES };
  return (await askStandIn(TYPE, step, { answers: () => said })).outputs;
}

/** The boxes, class ids, confidences and names that were read; nothing where the answer could not be. */
async function found(said: string) {
  const { predictions, error_status, inference_id } = await outputsFor("object-detection", said);
  assert.equal(inference_id, "an-id");
  assert.equal(error_status, predictions === null);
  if (predictions === null) return undefined;
  const { xyxy, classId, confidence, data } = predictions as Detections;
  return xyxy.map((box, place) => [[...box], classId![place], confidence![place], data.class_name![place]]);
}

test("version 3 of the Llama block decodes boxes: within the picture, in order, of whole entries", async () => {
  const box = { x_min: 0.1, y_min: 0.2, x_max: 0.5, y_max: 0.9 };
  const cat = { ...box, class_name: "cat", confidence: 0.7 };
  const read = [[45, 60, 226, 270], 0, 0.7, "cat"];
  const cases: readonly [unknown, unknown][] = [
    [{ detections: [cat] }, [read]],
    [[cat], [read]],
    [cat, [read]],
    [[{ ...cat, x_min: 0.5, x_max: 0.1 }, "prose"], [read]],
    [[{ ...cat, x_min: "0.1", confidence: "0.7" }], [read]],
    [[{ ...box, label: "bird" }], [[[45, 60, 226, 270], -1, 1, "bird"]]],
    [[{ ...cat, x_min: -3, y_max: 7, confidence: 2 }], [[[0, 60, 226, 300], 0, 1, "cat"]]],
    [[cat, { ...cat, x_min: null }, { ...cat, y_min: true }], [read]],
    [{ detections: [] }, []],
    [[{ ...cat, x_min: null }], undefined],
    [[1, 2, 3, 4], undefined],
    [{ boxes: [cat] }, undefined],
    [42, undefined],
  ];
  for (const [said, expected] of cases) {
    assert.deepEqual(await found(JSON.stringify(said)), expected, JSON.stringify(said));
  }
  assert.deepEqual(await found(`Here it is: ${JSON.stringify([cat])}`), [read]);
  assert.equal(await found(JSON.stringify([cat]).slice(0, -4)), undefined);
});

test("version 3 of the Llama block decodes classes, and has no predictions for a text", async () => {
  const image = { width: 451n, height: 300n };
  const ids = { inference_id: "an-id", parent_id: "image" };
  assert.deepEqual(await outputsFor("classification", 'It is {"class_name": "dog", "confidence": 0.5}'), {
    output: 'It is {"class_name": "dog", "confidence": 0.5}',
    classes: CLASSES,
    predictions: {
      image,
      predictions: [{ class: "cat", class_id: 0n, confidence: 0 }, { class: "dog", class_id: 1n, confidence: 0.5 }],
      top: "dog",
      confidence: 0.5,
      ...ids,
    },
    error_status: false,
    inference_id: "an-id",
  });
  const { predictions } = await outputsFor("multi-label-classification", '[{"class": "cat", "confidence": 0.25}]');
  assert.deepEqual(predictions, {
    image,
    predictions: { cat: { confidence: 0.25, class_id: 0n }, dog: { confidence: 0, class_id: 1n } },
    predicted_classes: ["cat"],
    ...ids,
  });
  const unread = await outputsFor("classification", "A dog.");
  assert.deepEqual([unread.predictions, unread.error_status], [null, true]);
  const caption = await outputsFor("caption", "A dog.");
  assert.deepEqual([caption.predictions, caption.error_status], [null, false]);
});
