import { test } from "node:test";
import assert from "node:assert/strict";
import { DETECTIONS, type Detections } from "../../../src/values/detections.ts";
import { batchOf, detectionsAt, give } from "./give.ts";

const THREE = detectionsAt([[0, 0, 10, 10], [90, 70, 98, 79], [40.5, 30, 60, 50]]);

async function made(type: string, values: object): Promise<Detections> {
  return (await give(`roboflow_core/${type}@v1`, { ...values }) as { predictions: Detections }).predictions;
}

const NAMED = {
  type: "DetectionsFilter",
  filter_operation: {
    type: "StatementGroup",
    operator: "and",
    statements: [{
      type: "BinaryStatement",
      negate: false,
      left_operand: {
        type: "DynamicOperand",
        operand_name: "_",
        operations: [{ type: "ExtractDetectionProperty", property_name: "class_name" }],
      },
      comparator: { type: "in (Sequence)" },
      right_operand: { type: "DynamicOperand", operand_name: "wanted", operations: [] },
    }],
  },
};

test("detections_filter and detections_transformation keep what their operations give", async () => {
  for (const type of ["detections_filter", "detections_transformation"]) {
    const filter = (wanted: unknown) =>
      made(type, { predictions: THREE, operations: [NAMED], operations_parameters: { wanted } });
    assert.deepEqual((await filter(["car", "cat"])).data.detection_id, ["detection 0", "detection 2"]);
    assert.deepEqual((await filter([])).xyxy, []);
    const counted = made(type, { predictions: THREE, operations: [{ type: "SequenceLength" }] });
    await assert.rejects(counted, /the operations must give detections, not a value of type int/);
    const reserved = made(type, { predictions: THREE, operations: [], operations_parameters: { _: 1n } });
    await assert.rejects(reserved, /operations_parameters must not name "_"/);
  }
});

test("detection_offset enlarges boxes as far as their picture goes, and calls them anew", async () => {
  const pixels = await made("detection_offset", { predictions: THREE, offset_width: 5n, offset_height: 4n });
  assert.deepEqual(pixels.xyxy, [[0, 0, 12, 12], [88, 68, 100, 80], [38.5, 28, 62, 52]]);
  assert.deepEqual(pixels.data.parent_id, THREE.data.detection_id);
  assert.deepEqual(pixels.data.detection_id, ["id 1", "id 2", "id 3"]);
  assert.deepEqual(THREE.data.parent_id, ["image", "image", "image"]);
  const percent = { predictions: THREE, offset_width: 50n, offset_height: 10n, units: "Percent (%)" };
  assert.deepEqual((await made("detection_offset", percent)).xyxy, [[0, 0, 12, 10], [88, 70, 100, 79], [
    36.5,
    29,
    64,
    51,
  ]]);
});

test("detection_offset leaves alone what is empty, and refuses what does not know its picture", async () => {
  const empty = detectionsAt([]);
  assert.equal(await made("detection_offset", { predictions: empty, offset_width: 5n, offset_height: 4n }), empty);
  const predictions = { ...THREE, data: {} };
  const offset = made("detection_offset", { predictions, offset_width: 5n, offset_height: 4n });
  await assert.rejects(offset, /do not tell the size of their image/);
});

test("per_class_confidence_filter keeps what reaches the threshold of its class", async () => {
  const kept = async (class_thresholds: unknown, default_threshold: unknown) =>
    (await made("per_class_confidence_filter", { predictions: THREE, class_thresholds, default_threshold })).confidence;
  assert.deepEqual(THREE.confidence, [0.9, 0.8, 0.7]);
  assert.deepEqual(await kept({ cat: 0.95, dog: " 0.8 " }, 0.3), [0.8, 0.7]);
  assert.deepEqual(await kept({ cat: 1n }, 0.75), [0.8]);
  assert.deepEqual(await kept(null, 0.9), [0.9]);
});

const one = (parent_id: string, top: string, id = 7n, confidence = 0.6) => ({
  parent_id,
  top,
  confidence,
  predictions: [{ class: "other", class_id: 0n, confidence: 0.1 }, { class: top, class_id: id, confidence }],
});
const many = (parent_id: string, predictions: object) => ({
  parent_id,
  predictions,
  predicted_classes: Object.keys(predictions),
});

function replaced(answers: unknown, more: object = {}) {
  return made("detections_classes_replacement", {
    object_detection_predictions: THREE,
    classification_predictions: answers,
    fallback_class_name: null,
    fallback_class_id: null,
    ...more,
  });
}

const classesIn = ({ data, classId, confidence }: Detections) =>
  (data.class_name ?? []).map((name, place) => [name, classId![place], confidence![place]]);

test("detections_classes_replacement finds the classification of each detection by its parent", async () => {
  const several = many("detection 2", {
    a: { class_id: 0n, confidence: 0.2 },
    b: { class_id: 1n, confidence: 0.8 },
    c: { class_id: 2n, confidence: 0.8 },
  });
  const detections = await replaced(batchOf(several, null, one("detection 0", "red")));
  assert.deepEqual(classesIn(detections), [["red", 7, 0.6], ["b", 1, 0.8]]);
  assert.deepEqual(detections.xyxy, [THREE.xyxy[0], THREE.xyxy[2]]);
  assert.deepEqual(detections.data.detection_id, ["id 1", "id 2"]);
  assert.deepEqual(detections.data.parent_id, ["image", "image"]);
});

test("detections_classes_replacement takes texts by their place", async () => {
  assert.deepEqual(classesIn(await replaced(batchOf("red", null, ["blue", "x"]))), [["red", 0, 1], ["blue", 0, 1]]);
  const fallback = { fallback_class_name: "unknown", fallback_class_id: 9n };
  const filled = [["red", 0, 1], ["unknown", 9, 0], ["unknown", 9, 0]];
  assert.deepEqual(classesIn(await replaced(batchOf("red", []), fallback)), filled);
  assert.deepEqual(classesIn(await replaced(batchOf("a", "b", "c", "d"))), [["a", 0, 1], ["b", 0, 1], ["c", 0, 1]]);
});

test("detections_classes_replacement gives nothing where nothing was classified", async () => {
  for (
    const answers of [null, batchOf(), batchOf(null), batchOf({ parent_id: "detection 0", top: "", predictions: [] })]
  ) {
    assert.deepEqual(classesIn(await replaced(answers)), []);
  }
  assert.equal(await replaced(null, { object_detection_predictions: null }), null);
});

test("detections_classes_replacement falls back where a classification is empty", async () => {
  const empty = { parent_id: "detection 1", top: "x", predictions: [] };
  const nothing = { parent_id: "detection 2", predicted_classes: [], predictions: {} };
  const answers = batchOf(one("detection 0", "red"), empty, nothing);
  assert.deepEqual(classesIn(await replaced(answers)), [["red", 7, 0.6]]);
  const filled = await replaced(answers, { fallback_class_name: "unknown", fallback_class_id: -1n });
  assert.deepEqual(classesIn(filled), [["red", 7, 0.6], ["unknown", 2 ** 63, 0]]);
  const doubled = { ...one("detection 0", "other") };
  await assert.rejects(replaced(batchOf(doubled)), /does not tell the id of its class/);
});

test("detections_combine puts the detections of two steps behind each other", async () => {
  const combine = (prediction_one: Detections, prediction_two: Detections) =>
    made("detections_combine", { prediction_one, prediction_two });
  const empty: Detections = { kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: {} };
  const both = await combine(THREE, detectionsAt([[1, 2, 3, 4]]));
  assert.deepEqual(both.xyxy, [...THREE.xyxy, [1, 2, 3, 4]]);
  assert.deepEqual(both.classId, [0, 1, 2, 0]);
  assert.deepEqual(both.data.class_name, ["cat", "dog", "car", "cat"]);
  assert.deepEqual(await combine(empty, THREE), THREE);
  assert.deepEqual(await combine(empty, detectionsAt([])), empty);
  await assert.rejects(combine(THREE, { ...THREE, data: {} }), /only where the same is known of all of them/);
  await assert.rejects(combine(THREE, { ...THREE, confidence: null }), /only where the same is known of all of them/);
});

test("detections_merge makes one box of all, as sure as the least sure of them", async () => {
  assert.deepEqual(await made("detections_merge", { predictions: THREE, class_name: "crowd" }), {
    kind: DETECTIONS,
    xyxy: [[0, 0, 98, 79]],
    confidence: [Math.fround(0.7)],
    classId: [0],
    data: { class_name: ["crowd"], detection_id: ["id 1"] },
  });
  assert.deepEqual((await made("detections_merge", { predictions: detectionsAt([]), class_name: "crowd" })).xyxy, []);
});

test("a block that wants detections or a picture says so of anything else", async () => {
  const wanting: readonly [type: string, values: object][] = [
    ["dynamic_crop", { images: "photo.jpg", predictions: THREE }],
    ["absolute_static_crop", { images: 1n, x_center: 1n, y_center: 1n, width: 1n, height: 1n }],
    ["image_slicer", { image: {}, slice_width: 1n, slice_height: 1n, overlap_ratio_width: 0, overlap_ratio_height: 0 }],
    ["vlm_as_detector", {
      image: [],
      vlm_output: "[]",
      classes: [],
      model_type: "openai",
      task_type: "object-detection",
    }],
    ["vlm_as_classifier", { image: null, vlm_output: "{}", classes: [] }],
    ["detection_offset", { predictions: "found", offset_width: 1n, offset_height: 1n }],
    ["per_class_confidence_filter", { predictions: [], class_thresholds: null, default_threshold: 0.5 }],
    ["detections_classes_replacement", { object_detection_predictions: {}, classification_predictions: batchOf() }],
    ["detections_combine", { prediction_one: THREE, prediction_two: 1n }],
    ["detections_merge", { predictions: true, class_name: "all" }],
  ];
  for (const [type, values] of wanting) {
    await assert.rejects(made(type, values), /cannot take .*, but only (?:detections|a picture)$/);
  }
});
