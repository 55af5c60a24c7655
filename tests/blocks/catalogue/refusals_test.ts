import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { input, workflow } from "../../../mod.ts";
import { blocks } from "../../../src/blocks/blocks.ts";
import { InvalidStepError } from "../../../src/blocks/problem.ts";

const { anthropicClaude, byteTracker, continueIf, detectionsFilter, dynamicCrop, imageSlicer, jsonParser } = blocks;

const crop = dynamicCrop.v1("crop").images(input.image("photo")).predictions("$steps.model.predictions");

function refuses(act: () => unknown, ...messages: readonly string[]): void {
  assert.throws(act, (error) => {
    assert(error instanceof InvalidStepError);
    assert.deepEqual(error.message.split("\n"), messages);
    return true;
  });
}

test("a number out of range is refused with the range", () => {
  refuses(() => crop.maskOpacity(2), "Cannot set mask_opacity to 2: wanted a number from 0 to 1");
  refuses(
    () => imageSlicer.v2().overlapRatioHeight(1),
    "Cannot set overlap_ratio_height to 1: wanted a number from 0 and below 1, or a reference of kind float_zero_to_one",
  );
});

test("a text that is not among those to choose from is refused with the one that was meant", () => {
  refuses(
    () => blocks.currentTime.v1().timezone("europe/berlin" as "Europe/Berlin"),
    'Cannot set timezone to "europe/berlin": wanted one of "Etc/GMT+12", "Pacific/Pago_Pago", "Pacific/Honolulu", ' +
      '"Pacific/Marquesas", … (55 in all), or a reference of kind string; did you mean "Europe/Berlin"?',
  );
});

test("a reference of another kind is refused with both kinds", () => {
  refuses(
    () => crop.images(input.parameter("classes", "list_of_values") as never),
    "Cannot set images to $inputs.classes: it is of kind list_of_values, wanted image",
  );
});

test("a reference on which the engine crashes is refused", () => {
  refuses(
    () => crop.maskOpacity("$inputs.opacity" as never),
    'Cannot set mask_opacity to "$inputs.opacity": the engine compares it with a number and crashes, ' +
      "wanted a number from 0 to 1",
  );
});

test("a mistake deep in an operation is named by its place", () => {
  refuses(
    () =>
      detectionsFilter.v1().operations([
        { type: "DetectionsPropertyExtract", property_name: "confidance" as "confidence" },
      ]),
    'Cannot set operations[0].property_name to "confidance": wanted one of "confidence", "class_name", "x_min", ' +
      '"x_max", … (31 in all); did you mean "confidence"?',
  );
});

test("what the engine's Python demands of a whole step is demanded when it is written", () => {
  const claude = anthropicClaude.v2("claude").images(input.image("photo")).apiKey(input.parameter("key", "secret"));
  refuses(
    () => claude.toJSON(),
    'Cannot write the step "claude": cannot use task_type "unconstrained" without prompt: wanted a text, or a reference of kind string',
  );
  assert.equal(claude.taskType("caption").toJSON().task_type, "caption");
});

test("a step of another block is not read", () => {
  refuses(
    () => dynamicCrop.v1.parse({ type: "dynamiccrop", name: "x", images: "$inputs.image", predictions: "$steps.a.b" }),
    'Cannot read type from "dynamiccrop": wanted one of "roboflow_core/dynamic_crop@v1", "DynamicCrop", "Crop"; ' +
      'did you mean "DynamicCrop"?',
  );
});

test("a step is read with the engine's aliases and coercions", () => {
  const json = { type: "Crop", name: "x", image: "$inputs.image", detections: "$steps.a.b", mask_opacity: "0.5" };
  assert.deepEqual(dynamicCrop.v1.parse(json).toJSON(), {
    type: "Crop",
    name: "x",
    images: "$inputs.image",
    predictions: "$steps.a.b",
    mask_opacity: 0.5,
  });
});

test("a builder is immutable, and so is what it was given", () => {
  const fields = ["color"];
  const parser = jsonParser.v1("parser").rawJson("$steps.a.output").expectedFields(fields);
  fields.push("size");
  assert.deepEqual(parser.toJSON().expected_fields, ["color"]);
  assert(Object.isFrozen(parser));
  assert.notEqual(crop.name("other"), crop);
  assert.equal(crop.toJSON().name, "crop");
});

test("outputs follow what was set", () => {
  const parser = jsonParser.v1("parser").rawJson("$steps.a.output").expectedFields(["color", "size"]);
  assert.equal(parser.outputs.size.selector, "$steps.parser.size");
  assert.deepEqual(Object.keys(parser.outputs), ["error_status", "color", "size"]);
});

test("a flow goes on with a step's handle or its selector", () => {
  const json = continueIf.v1("go")
    .conditionStatement({
      type: "StatementGroup",
      statements: [{
        type: "UnaryStatement",
        operand: { type: "DynamicOperand", operand_name: "found" },
        operator: { type: "Exists" },
      }],
    })
    .evaluationParameters({ found: input.parameter("found") })
    .nextSteps([crop, "$steps.other"])
    .toJSON();
  assert.deepEqual(json.next_steps, ["$steps.crop", "$steps.other"]);
  assert.deepEqual(json.evaluation_parameters, { found: "$inputs.found" });
});

test("a deprecated version warns, and names the one to use", () => {
  assert.equal(byteTracker.v1.deprecated, true);
  const tracker = byteTracker.v1("tracker").metadata("$inputs.video").detections("$steps.model.predictions");
  assert.deepEqual(tracker.warnings.map(({ code }) => code), ["deprecated-version"]);
});

test("console.log shows what was set, with secrets masked", () => {
  const claude = anthropicClaude.v2("claude").images(input.image("photo")).apiKey("sk-secret");
  assert.equal(
    inspect(claude),
    'anthropic_claude@v2 {"name":"claude","images":"$inputs.photo","api_key":"[secret]"}',
  );
});

test("a step without a name is called by its family", () => {
  assert.equal(blocks.cameraFocus.v1().image("$inputs.image").toJSON().name, "camera_focus");
});

test("a block of which every version is deprecated names its successor", async () => {
  const tracker = byteTracker.v3().image("$inputs.photo").detections("$inputs.cars");
  assert.deepEqual(tracker.warnings.map(({ code, fix }) => [code, fix]), [
    ["deprecated-version", "use roboflow_core/trackers_bytetrack@v1"],
  ]);
  const { problems } = await workflow().steps(tracker).check();
  const fixes = problems.filter(({ code }) => code === "deprecated-version").map(({ fix }) => fix);
  assert.deepEqual(fixes, ['use "roboflow_core/trackers_bytetrack@v1"']);
});
