import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStep, checkWorkflow } from "@stepwright/workflows/check";
import { jsonText } from "../../src/blocks/json_text.ts";

test("a value of JSON is a text, whatever its keys are called", () => {
  const values: readonly [unknown, string][] = [
    ["a", "a"],
    [1, "1"],
    [null, "null"],
    [undefined, "undefined"],
    [["a"], '["a"]'],
    [{ toString: 1 }, '{"toString":1}'],
  ];
  for (const [value, text] of values) assert.equal(jsonText(value), text);
});

test("a value without a JSON is a text too", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  assert.equal(jsonText(circle), "[object Array]");
});

/** A value that throws where it is made a text. */
const UNSPEAKABLE = { toString: 1, valueOf: 1 };

const PLACES: readonly ((value: unknown) => object)[] = [
  (value) => ({ inputs: [{ type: value, name: "a" }] }),
  (value) => ({ inputs: [{ type: [value], name: value }] }),
  (value) => ({ inputs: [{ type: "WorkflowParameter", name: "a", kind: [value, { name: value }] }] }),
  (value) => ({ steps: [{ type: value, name: "a" }] }),
  (value) => ({ steps: [{ type: "roboflow_core/llama_vision@v2", name: value, task_type: value }] }),
  (value) => ({ outputs: [{ type: "JsonField", name: value, selector: value }] }),
  (value) => ({ dynamic_blocks_definitions: [{ type: "DynamicBlockDefinition", manifest: { block_type: value } }] }),
];

test("a definition is checked with an object wherever a text belongs", () => {
  for (const place of PLACES) {
    const definition = { version: "1.0", inputs: [], steps: [], outputs: [], ...place(UNSPEAKABLE) };
    assert.equal(checkWorkflow(definition).ok, false);
    assert.equal(checkStep(place(UNSPEAKABLE)).ok, false);
  }
});
