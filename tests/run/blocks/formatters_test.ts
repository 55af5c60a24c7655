import { test } from "node:test";
import assert from "node:assert/strict";
import type { Detections } from "../../../src/values/detections.ts";
import { IMAGE } from "../../../src/values/image_value.ts";
import { give } from "./give.ts";

const origin = { id: "crop", left: 5, top: 6, width: 100, height: 80 };
const image = { kind: IMAGE, width: 168, height: 192, parent: origin, root: { ...origin, id: "image" } };

test("vlm_as_classifier gives a classification as the engine holds it", async () => {
  for (const version of ["v1", "v2"]) {
    const values = { image, vlm_output: '{"class_name": "cat", "confidence": 1}', classes: ["cat", "dog"] };
    assert.deepEqual(await give(`roboflow_core/vlm_as_classifier@${version}`, values), {
      error_status: false,
      predictions: {
        image: { width: 168n, height: 192n },
        predictions: [
          { class: "cat", class_id: 0n, confidence: 1 },
          { class: "dog", class_id: 1n, confidence: 0 },
        ],
        top: "cat",
        confidence: 1,
        inference_id: "id 1",
        parent_id: "crop",
      },
      inference_id: "id 1",
    });
  }
});

test("vlm_as_detector gives detections that know their picture", async () => {
  const vlm_output = '{"detections": [{"x_min": 0.1, "y_min": 0.2, "x_max": 0.3, "y_max": 0.4, "class_name": "cat"}]}';
  for (const version of ["v1", "v2"]) {
    const values = {
      image,
      vlm_output,
      classes: ["cat"],
      model_type: "anthropic-claude",
      task_type: "object-detection",
    };
    const made = await give(`roboflow_core/vlm_as_detector@${version}`, values) as unknown as {
      predictions: Detections;
    };
    assert.deepEqual(made.predictions.xyxy, [[17, 38, 50, 77]]);
    assert.deepEqual(made.predictions.data.detection_id, ["id 2"]);
    assert.deepEqual(made.predictions.data.parent_id, ["crop"]);
  }
});

test("json_parser gives the fields that it is asked for", async () => {
  const parse = (raw_json: unknown) => give("roboflow_core/json_parser@v1", { raw_json, expected_fields: ["a", "b"] });
  assert.deepEqual(await parse('{"a": 1, "c": 2}'), { a: 1n, b: null, error_status: true });
  assert.deepEqual(await parse('{"a": 1.0, "b": [1]}'), { a: 1, b: [1n], error_status: false });
  await assert.rejects(parse(5n), /a model's answer must be a text, not a value of type int/);
});
