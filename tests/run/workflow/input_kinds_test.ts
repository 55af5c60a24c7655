import assert from "node:assert/strict";
import { test } from "node:test";
import { input, type Kind, RunError, workflow } from "@stepwright/workflows";
import { blocks } from "@stepwright/workflows/blocks";

/** The text that Python makes of each element of a batch of these kinds. */
async function texts(kinds: Kind | readonly Kind[], elements: unknown): Promise<readonly unknown[]> {
  const values = input.batch("values", kinds);
  const text = blocks.stringTemplate.v1("text").template("{value}").data({ value: values });
  const { outputs } = await workflow().inputs(values).steps(text).outputs({ text: text.outputs.output })
    .runHere({ values: elements });
  return outputs.map((each) => each.text);
}

/** What comes out of a workflow that only hands on what it is given. */
async function handedOn(kind: Kind, elements: unknown): Promise<readonly unknown[]> {
  const values = input.batch("values", kind);
  const { outputs } = await workflow().inputs(values).outputs({ value: values }).runHere({ values: elements });
  return outputs.map(({ value }) => value);
}

async function refusal(run: Promise<unknown>): Promise<string> {
  const error = await run.then(() => undefined, (thrown: unknown) => thrown);
  assert(error instanceof RunError && error.reason._tag === "InvalidInput", String(error));
  assert.equal(error.reason.selector, "$inputs.values");
  return error.message;
}

test("a whole number is an int or a float by the kinds of its batch", async () => {
  assert.deepEqual(await texts("float", [2, 0.5, true, 1e3]), ["2.0", "0.5", "1.0", "1000.0"]);
  assert.deepEqual(await texts("float_zero_to_one", [0, 1, 0.25]), ["0.0", "1.0", "0.25"]);
  assert.deepEqual(await texts("integer", [2, true]), ["2", "True"]);
  assert.deepEqual(await texts("*", [2, 0.5, "a"]), ["2", "0.5", "a"]);
  assert.deepEqual(await texts("embedding", ["whatever"]), ["whatever"]);
});

test("the first kind that a value is of reads it", async () => {
  assert.deepEqual(await texts(["integer", "float"], [2, 2.5]), ["2", "2.5"]);
  assert.deepEqual(await texts(["float", "integer"], [2, 2.5]), ["2.0", "2.5"]);
  assert.deepEqual(await texts(["point", "string"], [[1, 2.5, 3], "here"]), ["(1, 2.5)", "here"]);
  // A kind that reads nothing does not take what the others refuse.
  assert.match(await refusal(texts(["embedding", "string"], [1])), /is 1: wanted a text$/);
});

test("colors and points are tuples, zones lists, bytes bytes", async () => {
  assert.deepEqual(await texts("rgb_color", [[1, 2, 3, 4], "#fff"]), ["(1, 2, 3)", "#fff"]);
  assert.deepEqual(await texts("zone", [[[0, 0], [1, 0], [1, 1.5]]]), ["[[0, 0], [1, 0], [1, 1.5]]"]);
  assert.deepEqual(await texts("bytes", ["aGk=", "a G\nk=", new Uint8Array([104, 105]), ""]), [
    "b'hi'",
    "b'hi'",
    "b'hi'",
    "b''",
  ]);
  assert.deepEqual(await texts("numpy_array", [[1, [2]]]), ["[1, [2]]"]);
});

test("a time keeps its zone and its microseconds", async () => {
  const times = {
    "2026-01-02": "2026-01-02T00:00:00",
    "2026-01-02T03:04": "2026-01-02T03:04:00",
    "2026-01-02 03:04:05.678901": "2026-01-02T03:04:05.678901",
    "2026-01-02T03:04:05Z": "2026-01-02T03:04:05+00:00",
    "2026-01-02T03:04:05,5-0330": "2026-01-02T03:04:05.500000-03:30",
  };
  assert.deepEqual(await handedOn("timestamp", Object.keys(times)), Object.values(times));
  assert.deepEqual(await texts("timestamp", ["2026-01-02T03:04:05Z"]), ["2026-01-02 03:04:05+00:00"]);
  for (const text of ["2026-02-30", "2026-13-01", "0000-01-01", "2026-01-02T24:00", "yesterday"]) {
    assert.match(await refusal(texts("timestamp", [text])), /wanted a time in ISO 8601/);
  }
});

test("video metadata have a time and rates", async () => {
  const metadata = { video_identifier: "gate", frame_number: 7, frame_timestamp: "2026-01-02T03:04:05+01:00", fps: 30 };
  assert.deepEqual(await handedOn("video_metadata", [metadata]), [
    { ...metadata, measured_fps: null, comes_from_video_file: null },
  ]);
  assert.match(
    await refusal(handedOn("video_metadata", [{ ...metadata, frame_number: "7" }])),
    /wanted video metadata/,
  );
});

test("a classification lacks nothing that the engine gives to its own", async () => {
  const image = { width: 4, height: 3 };
  const one = { image, predictions: [{ class: "cat", class_id: 0, confidence: 1 }], top: "cat", confidence: 1 };
  const many = {
    image,
    predictions: { cat: { class_id: 0, confidence: 1 } },
    predicted_classes: ["cat"],
    parent_id: "p",
  };
  const [first, second] = await handedOn("classification_prediction", [one, many]) as Record<string, unknown>[];
  const { inference_id, ...known } = first!;
  assert.match(String(inference_id), /^[\da-f-]{36}$/);
  const names = { parent_id: "values.[0]", root_parent_id: "values.[0]" };
  assert.deepEqual(known, { ...one, prediction_type: "classification", ...names });
  assert.deepEqual([second!["parent_id"], second!["root_parent_id"]], ["p", "values.[1]"]);
  assert.match(
    await refusal(handedOn("classification_prediction", [{ ...one, top: undefined }])),
    /wanted a classification/,
  );
});

const box = { x: 15, y: 20, width: 10, height: 20, confidence: 0.5, class_id: 1, class: "cat", detection_id: "d" };

test("detections come as Roboflow writes them, and go so", async () => {
  const found = {
    image: { width: 100, height: 80 },
    predictions: [{
      ...box,
      tracker_id: 3,
      parent_id: "crop",
      parent_origin: { offset_x: 5, offset_y: 6, width: 200, height: 160 },
      root_parent_id: "photo",
      keypoints: [{ class_id: 0, class: "eye", confidence: 0.25, x: 1, y: 2.5 }],
      time_in_zone: 1.5,
    }],
  };
  assert.deepEqual(await handedOn("keypoint_detection_prediction", [found, { image: {}, predictions: [] }]), [
    found,
    { image: { width: null, height: null }, predictions: [] },
  ]);
  const masked = { ...found, predictions: [{ ...box, parent_id: "p", rle_mask: { size: [80, 100], counts: "x" } }] };
  const [read] = await handedOn("rle_instance_segmentation_prediction", [masked]) as (typeof masked)[];
  assert.deepEqual(read!.predictions[0]!.rle_mask, { size: [80, 100], counts: "x" });
});

test("what was found in a crop is put where the crop was", async () => {
  const origin = {
    root_parent_id: "photo",
    root_parent_origin: { offset_x: 50, offset_y: 60, width: 200, height: 160 },
  };
  const found = { image: { width: 20, height: 40 }, predictions: [{ ...box, ...origin }] };
  const [moved] = await handedOn("object_detection_prediction", [found]);
  assert.deepEqual(moved, {
    image: { width: 200, height: 160 },
    predictions: [{ ...box, x: 65, y: 80, parent_id: "photo" }],
  });
});

test("detections that nobody can make out are refused", async () => {
  const image = { width: 100, height: 80 };
  const bad: readonly unknown[] = [
    [box],
    { predictions: [box] },
    { image: {}, predictions: [box] },
    { image, predictions: "none" },
    { image, predictions: [{ ...box, x: "15" }] },
    { image, predictions: [{ ...box, class: undefined }] },
    { image, predictions: [{ ...box, points: [{ x: 1, y: 1 }] }] },
    { image, predictions: [{ ...box, tracker_id: 1 }, box] },
    { image, predictions: [{ ...box, parent_origin: { offset_x: 5 } }] },
    { image, predictions: [{ ...box, keypoints: [{ x: 1 }] }] },
  ];
  for (const value of bad) {
    assert.match(await refusal(handedOn("object_detection_prediction", [value])), /wanted detections as Roboflow/);
  }
});

test("a refusal names the input, the place, the value and what is wanted, but no secret", async () => {
  const said = async (kinds: Kind | readonly Kind[], values: unknown) => await refusal(texts(kinds, values));
  assert.equal(
    await said("float", [1, "high"]),
    'Cannot run the workflow: element 1 of the input "values" is "high": wanted a number',
  );
  assert.equal(await said("float", "high"), 'Cannot run the workflow: the input "values" is "high": wanted a number');
  assert.match(await said("float_zero_to_one", [1.5]), /is 1\.5: wanted a number from 0 to 1$/);
  assert.match(await said("integer", [1.5]), /is 1\.5: wanted a whole number$/);
  assert.match(await said("boolean", [1]), /is 1: wanted true or false$/);
  assert.match(await said(["string", "boolean", "top_class"], [1]), /is 1: wanted a text, or true or false$/);
  assert.match(await said("list_of_values", ["a"]), /is "a": wanted a list$/);
  assert.match(await said("dictionary", [[["a"]]]), /wanted a dictionary$/);
  assert.match(await said("point", [[1]]), /is \[1\]: wanted a point/);
  assert.match(await said("zone", [[[0, 0], [1, 1]]]), /wanted a zone/);
  assert.match(await said("rgb_color", [[1, 2]]), /wanted a color/);
  assert.match(await said("bytes", ["a"]), /wanted bytes in base64$/);
  assert.match(await said("roboflow_api_key", [12345]), /is a number: wanted a text$/);
});

test("null skips its place whatever the kinds are", async () => {
  assert.deepEqual(await texts("float", [null, 1]), [null, "1.0"]);
});

test("a dictionary is never taken for what the engine holds, whatever its keys", async () => {
  const like: readonly Record<string, unknown>[] = [
    { xyxy: [[0, 0, 1, 1]], data: {} },
    { kind: "image", loaded: {} },
    { kind: "batch", elements: [1], indices: [[0]] },
    { kind: "detections", xyxy: [], confidence: [], classId: [], data: {} },
  ];
  assert.deepEqual(await handedOn("*", like), like);
  assert.deepEqual(await handedOn("dictionary", like), like);
  assert.deepEqual((await texts("*", like)).slice(1, 3), [
    "{'kind': 'image', 'loaded': {}}",
    "{'kind': 'batch', 'elements': [1], 'indices': [[0]]}",
  ]);
});

test("a field that is called kind and says flow decides on nothing", async () => {
  const values = input.batch("values", "language_model_output");
  const parsed = blocks.jsonParser.v1("parsed").rawJson(values).expectedFields(["kind", "next"]);
  const { outputs } = await workflow().inputs(values).steps(parsed).outputs({ all: parsed.outputs.kind })
    .runHere({ values: ['{"kind": "flow", "next": []}'] });
  assert.deepEqual(outputs, [{ all: "flow" }]);
});
