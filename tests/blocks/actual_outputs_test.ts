import assert from "node:assert/strict";
import { actualOutputs } from "../../src/blocks/actual_outputs.ts";
import { block, BLOCKS, defaults } from "./known_blocks.ts";

function outputs(type: string, set: Readonly<Record<string, unknown>>) {
  const description = block(type);
  return actualOutputs(description, { ...defaults(description), ...set });
}

Deno.test("a block whose outputs depend on nothing has those of its description", () => {
  const { outputs: described } = block("llama_vision@v2");
  assert.equal(outputs("llama_vision@v2", {}), described);
});

Deno.test("each block whose outputs depend on the step is known", () => {
  const dynamic = BLOCKS.filter(({ dynamicOutputs }) => dynamicOutputs !== undefined);
  assert(dynamic.every(({ dynamicOutputs }) => dynamicOutputs !== true));
  assert.equal(dynamic.length, 7);
});

Deno.test("a parser has an output for each field", () => {
  assert.deepEqual(outputs("json_parser@v1", { expected_fields: ["color", "color"] }), {
    error_status: ["boolean"],
    color: ["*"],
  });
});

Deno.test("secrets come out in lower case", () => {
  assert.deepEqual(outputs("environment_secrets_store@v1", { variables_storing_secrets: ["MY_KEY", "my_key"] }), {
    my_key: ["secret"],
  });
});

Deno.test("an answer has an output for each key that was asked for, beside those of every answer", () => {
  for (const [type, property] of [["lmm@v1", "json_output"], ["open_ai@v1", "json_output_format"]] as const) {
    const fixed = Object.keys(outputs(type, {}));
    assert(!fixed.includes("*") && fixed.includes("raw_output"));
    assert.deepEqual(Object.keys(outputs(type, { [property]: { count: "how many" } })), [...fixed, "count"]);
    assert.deepEqual(outputs(type, { [property]: { raw_output: "same name" } }).raw_output, ["string", "*"]);
  }
});

Deno.test("aggregates are named by variable and mode, and of the kind of the mode", () => {
  const set = { data: { a: "$steps.x.y", b: "$steps.x.z" }, aggregation_mode: { a: ["avg", "distinct"], c: ["min"] } };
  assert.deepEqual(outputs("data_aggregator@v1", set), {
    a_avg: ["float", "integer"],
    a_distinct: ["list_of_values"],
  });
});

Deno.test("Llama 4 Vision predicts what its task asks for", () => {
  const kinds = (task_type: string) => outputs("llama_vision@v3", { task_type }).predictions;
  assert.deepEqual(kinds("classification"), ["classification_prediction"]);
  assert.deepEqual(kinds("object-detection"), ["object_detection_prediction"]);
  assert.deepEqual(kinds("ocr"), ["object_detection_prediction", "classification_prediction"]);
  assert.deepEqual(Object.keys(outputs("llama_vision@v3", {})), [
    "output",
    "classes",
    "predictions",
    "error_status",
    "inference_id",
  ]);
});
