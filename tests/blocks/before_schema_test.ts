import assert from "node:assert/strict";
import { beforeSchema } from "../../src/blocks/before_schema.ts";
import { block, BLOCKS } from "./known_blocks.ts";

Deno.test("the engine reads a newer spelling in place of an old one", () => {
  const gemini = block("google_gemini@v1");
  assert.equal(beforeSchema(gemini, "model_version", "gemini-2.5-pro-preview-06-05"), "gemini-2.5-pro");
  assert.equal(beforeSchema(gemini, "model_version", "gemini-2.5-pro"), "gemini-2.5-pro");
  assert.equal(beforeSchema(gemini, "model_version", "toString"), "toString");
  assert.equal(beforeSchema(gemini, "prompt", "gemini-2.5-pro-preview-06-05"), "gemini-2.5-pro-preview-06-05");
});

Deno.test("the engine reads the one reference that older workflows give a grid as a list of it", () => {
  const grid = block("grid_visualization@v1");
  assert.deepEqual(beforeSchema(grid, "images", "$steps.buffer.output"), ["$steps.buffer.output"]);
  assert.deepEqual(beforeSchema(grid, "images", ["$inputs.image"]), ["$inputs.image"]);
  assert.equal(beforeSchema(grid, "images", null), null);
  assert.equal(beforeSchema(grid, "width", "$inputs.width"), "$inputs.width");
});

Deno.test("a text is made a list only where the schema wants a list", () => {
  for (const { properties, castToList = [] } of BLOCKS) {
    for (const property of castToList) assert.equal(properties[property]?.type, "array");
  }
});
