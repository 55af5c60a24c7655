import assert from "node:assert/strict";
import { test } from "node:test";
import { llamaVision } from "@stepwright/workflows";
import { readStepSyntax } from "../../src/blocks/read_step_json.ts";
import { block } from "./known_blocks.ts";

test("a step is read in normal form, by the properties' own names, with what the engine ignores beside it", () => {
  const read = readStepSyntax(block("camera_focus@v1"), {
    type: "roboflow_core/camera_focus@v1",
    name: "focus",
    images: "$inputs.image",
    colour: "red",
  });
  assert.deepEqual(read.values, { name: "focus", image: "$inputs.image" });
  assert.deepEqual([...read.written], [["image", "images"]]);
  assert.deepEqual(read.unknownKeys, ["colour"]);
  assert.deepEqual(read.problems, []);
});

test("a property's own name wins over its aliases", () => {
  const description = block("camera_focus@v1");
  const read = readStepSyntax(description, { name: "a", images: 5, image: "$inputs.image" });
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.unknownKeys, ["images"]);
});

test("an alias may be what the property is called in Python, and a list of aliases may be empty", () => {
  const upload = readStepSyntax(block("roboflow_dataset_upload@v1"), {
    name: "upload",
    images: "$inputs.image",
    target_project: "cats",
    usage_quota_name: "quota",
  });
  assert.deepEqual(upload.problems, []);
  assert.equal(upload.values.image, "$inputs.image");
  const stitch = readStepSyntax(block("stitch_images@v1"), {
    name: "stitch",
    image1: "$inputs.a",
    image2: "$inputs.b",
  });
  assert.deepEqual(stitch.problems, []);
});

test("a text that the engine reads for another one is read for it", () => {
  const description = block("google_gemini@v1");
  const json = { name: "gemini", images: "$inputs.image", api_key: "$inputs.key" };
  const read = readStepSyntax(description, { ...json, model_version: "gemini-2.5-pro-preview-06-05" });
  assert.deepEqual(read.problems, []);
  assert.equal(read.values.model_version, "gemini-2.5-pro");
  assert.equal(readStepSyntax(description, { ...json, model_version: "constructor" }).problems.length, 1);
});

test("problems stand where the engine has them, under the key as it was written", () => {
  const { problems } = readStepSyntax(
    block("dynamic_crop@v1"),
    { type: "roboflow_core/dynamic_crop@v1", name: "crop", detections: 5, mask_opacity: "$inputs.x" },
    ["steps", 2],
  );
  assert.deepEqual(problems.map(({ code, path, property, step }) => ({ code, path, property, step })), [
    { code: "missing-property", path: ["steps", 2, "images"], property: "images", step: "crop" },
    { code: "invalid-value", path: ["steps", 2, "detections"], property: "detections", step: "crop" },
    { code: "crashing-value", path: ["steps", 2, "mask_opacity"], property: "mask_opacity", step: "crop" },
  ]);
});

test("a problem deep in a value says its way there, and what was probably meant", () => {
  const { problems: [problem] } = readStepSyntax(block("property_definition@v1"), {
    name: "colour",
    data: "$steps.model.predictions",
    operations: [{ type: "DetectionsPropertyExtract", property_name: "class_nme" }],
  }, ["steps", 0]);
  assert.deepEqual(problem!.path, ["steps", 0, "operations", 0, "property_name"]);
  assert.match(
    problem!.message,
    /^Cannot read operations\[0\]\.property_name from "class_nme": wanted one of "confidence", /,
  );
  assert.equal(problem!.fix, 'did you mean "class_name"?');
});

test("a secret is never shown, and what is no step is said to be none", () => {
  const { problems: [secret] } = readStepSyntax(block("anthropic_claude@v1"), {
    name: "claude",
    images: "$inputs.image",
    prompt: "Hi",
    api_key: ["sk-secret"],
  });
  assert.equal(secret!.message.includes("sk-secret"), false);
  assert.equal(readStepSyntax(block("anthropic_claude@v1"), 5).problems[0]!.code, "invalid-step");
  assert.equal(readStepSyntax(block("anthropic_claude@v1"), {}).problems[0]!.property, "name");
});

test("what is wanted tells of the range that the engine's Python demands", () => {
  const json = { name: "meta", images: "$inputs.image", temperature: "hot" };
  const { problems: [problem] } = readStepSyntax(block("meta_vlm@v1"), json);
  assert.equal(
    problem!.message,
    'Cannot read temperature from "hot": wanted a number from 0 to 2, or null, or a reference of kind float',
  );
});

test("what cannot even be looked at is refused in words", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const step = { type: "roboflow_core/llama_vision@v2", name: "look", task_type: "caption", images: proxy };
  assert.throws(() => llamaVision.v2.parse(step), {
    name: "InvalidStepError",
    message: /^Cannot read images from .+: wanted a reference of kind image/,
  });
});
