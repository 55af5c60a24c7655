import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { blockFamily } from "../../src/blocks/block_family.ts";
import type { BlockVersion } from "../../src/blocks/block_version.ts";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { numberOf } from "../../src/blocks/coercions.ts";
import type { BlockDescription } from "../../src/blocks/description.ts";
import type { JsonSchema } from "../../src/blocks/json_schema_of.ts";
import cases from "../cases/values.json" with { type: "json" };

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

interface PropertyCases {
  readonly type: string;
  readonly property: string;
  readonly cases: readonly (readonly [value: unknown, verdict: "ok" | "refused" | "crash"])[];
}

function jsonSchemaOf(version: BlockDescription): JsonSchema {
  return blockFamily<{ version: BlockVersion<string, unknown, unknown> }>({ version }).version.jsonSchema();
}

/** Whether a block's JSON Schema takes a step. */
function judge(description: BlockDescription): (step: unknown) => boolean {
  const validate = ajv.compile(jsonSchemaOf(description));
  return (step) => validate(step) === true;
}

function block(type: string): BlockDescription {
  return CATALOGUE.blocks.get(type) ?? assert.fail(type);
}

test("every block version has a JSON Schema that Ajv compiles in its strict mode", () => {
  for (const type of CATALOGUE.types) assert.doesNotThrow(() => judge(block(type)), type);
});

test("the JSON Schema says of every value what the engine says, but for numbers that are written as texts", () => {
  for (const { type, property, cases: values } of cases as readonly unknown[] as readonly PropertyCases[]) {
    const { [property]: schema } = block(type).properties;
    const takes = judge({
      ...block(type),
      properties: schema === undefined ? {} : { [property]: schema },
      required: [],
      demands: [],
      propertyAliases: {},
    });
    for (const [value, verdict] of values) {
      if (typeof value === "string" && numberOf(value) !== undefined) continue;
      const taken = takes({ type, name: "step", [property]: value });
      assert.equal(taken, verdict === "ok", `${type} ${property} ${JSON.stringify(value)}`);
    }
  }
});

test("an alias stands for its property, and the first that is given has to fit", () => {
  const takes = judge(block("roboflow_core/roboflow_dataset_upload@v1"));
  const step = {
    type: "roboflow_core/roboflow_dataset_upload@v1",
    name: "a",
    target_project: "b",
    usage_quota_name: "c",
  };
  assert(takes({ ...step, image: "$inputs.image" }));
  assert(takes({ ...step, images: "$inputs.image" }));
  assert(takes({ ...step, images: 5, image: "$inputs.image" }));
  assert(!takes({ ...step, images: 5 }));
  assert(!takes(step));
});

test("what the engine's Python reads another way is in the JSON Schema as well", () => {
  const gemini = {
    type: "roboflow_core/google_gemini@v1",
    name: "a",
    images: "$inputs.image",
    api_key: "k",
    prompt: "Hi",
  };
  const takes = judge(block(gemini.type));
  assert(takes({ ...gemini, model_version: "gemini-2.5-pro-preview-06-05" }));
  assert(!takes({ ...gemini, model_version: "gemini-0" }));
});

test("what a property needs because of another is in the JSON Schema, the default of that one included", () => {
  const step = { type: "roboflow_core/meta_vlm@v1", name: "a", images: "$inputs.image" };
  const takes = judge(block(step.type));
  assert(!takes(step));
  assert(!takes({ ...step, task_type: "unconstrained", prompt: null }));
  assert(takes({ ...step, prompt: "What is this?" }));
  assert(takes({ ...step, task_type: "caption" }));
});

test("a definition that many properties share is written once, by its name", () => {
  const { $defs } = jsonSchemaOf(block("roboflow_core/property_definition@v1"));
  assert(Object.hasOwn($defs as object, "StringToLowerCase"));
});
