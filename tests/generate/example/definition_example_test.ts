import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
import { readValue } from "../../../src/blocks/read_value.ts";
import { agreedDefinitions } from "../../../src/generate/definition_names.ts";
import { definitionExample } from "../../../src/generate/example/definition_example.ts";
import { DEFINITION_VALUES } from "../../../src/generate/example/usual_values.ts";

const AGREED = agreedDefinitions([...CATALOGUE.blocks.values()]);

test("a definition is shown by a value of its type", () => {
  const definitions = { colour: { type: "string", enum: ["red", "blue"] } } as const;
  assert.deepEqual(definitionExample("./definitions.ts", "Colour", "colour", definitions), [
    "@example",
    "```ts",
    'import type { Colour } from "./definitions.ts";',
    "",
    'const value: Colour = "red";',
    "```",
  ]);
});

test("a definition that holds itself is shown all the same", () => {
  const definitions = { list: { type: "array", items: { $ref: "list" } } } as const;
  assert(definitionExample("./definitions.ts", "List", "list", definitions).length > 6);
});

test("a name that every object has is a definition like any other", () => {
  const definitions = { constructor: { type: "string" } } as const;
  assert.equal(definitionExample("./a.ts", "Made", "constructor", definitions)[4], 'const value: Made = "value";');
});

test("what is shown of the engine's definitions, the engine takes", () => {
  for (const [name, value] of Object.entries(DEFINITION_VALUES)) {
    assert(Object.hasOwn(AGREED, name), name);
    assert(readValue({ $ref: name }, value, AGREED).ok, name);
  }
});
