import assert from "node:assert/strict";
import { test } from "node:test";
import process from "node:process";
import { inspect } from "node:util";
import { input, workflow } from "../../../mod.ts";
import { blocks } from "../../../src/blocks/blocks.ts";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
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

test("what the engine knows of a block cannot be changed for others", () => {
  const { description } = blocks.dynamicCrop.v1;
  const known = CATALOGUE.blocks.get(description.type)!;
  for (const block of [description, known, ...CATALOGUE.blocks.values()] as Changeable[]) {
    assert.throws(() => block.type = "acme/other@v1", TypeError);
    for (const schema of Object.values(block.properties)) assert.throws(() => schema.maximum = 9, TypeError);
  }
  assert.equal("delete" in CATALOGUE.blocks || "set" in CATALOGUE.blocks, false);
  const schema = blocks.slackNotification.v1.jsonSchema() as unknown as { properties: { type: { enum: string[] } } };
  schema.properties.type.enum.push("acme/other@v1");
  assert.equal(JSON.stringify(blocks.slackNotification.v1.jsonSchema()).includes("acme/other"), false);
});

interface Changeable {
  type: string;
  properties: Record<string, { maximum?: number }>;
}

test("a catalogue is looked through like any map", () => {
  const { blocks: found, types } = CATALOGUE;
  assert.deepEqual([...found.keys()], [...found].map(([key]) => key));
  assert.deepEqual([...found.values()], [...found.entries()].map(([, block]) => block));
  assert.equal(found.size, [...found].length);
  assert.equal(found.has(types[0]!) && found.get(types[0]!) === found.get(types[0]!), true);
  assert.equal(found.get("acme/other@v1"), undefined);
  const seen: string[] = [];
  found.forEach((block, key, map) => map === found && map.get(key) === block && seen.push(key));
  assert.deepEqual(seen, [...found.keys()]);
});

test("the methods of a step cannot be changed for others", () => {
  for (const step of [crop, blocks.llamaVision.v3("sign")] as object[]) {
    for (let shape = step; shape !== Object.prototype; shape = Object.getPrototypeOf(shape)) {
      assert.equal(Object.isFrozen(shape), true);
    }
  }
});

test("options that are none are left alone", () => {
  const step = crop;
  for (const options of [null, "", "steps", 5, []]) {
    assert.deepEqual(step.toJSON(options as unknown as string), step.toJSON());
  }
});

test("a secret is shown to nobody, whether the engine marks it or not", () => {
  const secret = "TOPS-3CRET";
  const step = blocks.webhookSink.v1().url("https://a.b").method("POST").headers({ Authorization: secret });
  assert.equal(Deno.inspect(step).includes(secret), false);
  assert.equal(Deno.inspect(blocks.twilioSmsNotification.v2().twilioAuthToken(secret)).includes(secret), false);
});

test("writing a generated step says aloud what is worth knowing", async () => {
  const said: string[] = [];
  const listen = (warning: Error): unknown => said.push(warning.message);
  process.on("warning", listen);
  blocks.slackNotification.v1("loud").slackToken("xoxb-1").channel("c").message("m").cooldownSessionKey("k").toJSON();
  await new Promise((resolve) => setTimeout(resolve));
  process.off("warning", listen);
  assert.deepEqual(said, ["slack_token holds a key in plain text, and so will every copy of this JSON"]);
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

test("a workflow within a step keeps its own references, and is refused with what JSON does not have", () => {
  const outputs = [{ type: "JsonField", name: "same", selector: "$inputs.photo" }];
  const definition = { version: "1.0", inputs: [{ type: "WorkflowImage", name: "photo" }], steps: [], outputs };
  const inner = blocks.innerWorkflow.v1("inner").parameterBindings({ photo: input.image("image") });
  assert.deepEqual(inner.workflowDefinition(definition).toJSON().workflow_definition, definition);
  refuses(
    () => inner.workflowDefinition({ ...definition, version: 1n }),
    "Cannot set workflow_definition.version to 1: wanted a JSON value, not a bigint",
  );
  refuses(
    () => inner.workflowDefinition(["$inputs.photo"] as never),
    'Cannot set workflow_definition to ["$inputs.photo"]: wanted the definition of a workflow',
  );
});
