import assert from "node:assert/strict";
import type { Schema } from "../../src/blocks/schema.ts";
import { wantedBy } from "../../src/blocks/wanted_by.ts";

const REFERENCE: Schema = { selector: "any_data", kind: ["float"] };

Deno.test("a schema is put into words: literals first, references last", () => {
  const words: [Schema, string][] = [
    [{ enum: ["a", "b"] }, 'one of "a", "b"'],
    [{ enum: ["a"] }, '"a"'],
    [
      { anyOf: [REFERENCE, { type: "number", minimum: 0, maximum: 1 }] },
      "a number from 0 to 1, or a reference of kind float",
    ],
    [{ anyOf: [REFERENCE, { type: "number" }], exclusiveMinimum: 0 }, "a number above 0"],
    [{ type: "integer", minimum: 16 }, "an integer of at least 16"],
    [{ type: "integer", exclusiveMinimum: 0, maximum: 100 }, "an integer above 0 and up to 100"],
    [{ type: "number", minimum: 0, exclusiveMaximum: 1 }, "a number from 0 and below 1"],
    [{ type: "number", maximum: 1 }, "a number of at most 1"],
    [{ type: "array", items: { type: "string" }, minItems: 1 }, "a list of texts (at least 1)"],
    [{ type: "array", prefixItems: [{ type: "integer" }, { type: "integer" }] }, "a list of 2 integers"],
    [
      { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "boolean" }, REFERENCE] } },
      "a record of values, each a text, true or false or a reference of kind float",
    ],
    [{ selector: "any_data", kind: ["*"] }, 'a reference, such as "$inputs.name"'],
    [{ selector: "step", kind: ["step"] }, 'a reference to a step, such as "$steps.name"'],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, "a text, or null"],
    [{ $ref: "Mode" }, 'one of "max", "min"'],
    [
      { type: "array", items: { tagged: { key: "type", schemas: { A: "Mode" } } } },
      'a list of objects, each with type "A"',
    ],
    [{}, "any JSON value"],
    [
      { anyOf: [{ type: "integer", minimum: 1, description: "a positive integer" }, REFERENCE] },
      "a positive integer, or a reference of kind float",
    ],
  ];
  for (const [schema, expected] of words) assert.equal(wantedBy(schema, { Mode: { enum: ["max", "min"] } }), expected);
});

Deno.test("a builder leaves a property out where JSON would hold null", () => {
  assert.equal(wantedBy({ anyOf: [{ type: "integer" }, { type: "null" }] }, {}, "builder"), "an integer");
});

Deno.test("of a long list of words only some are shown", () => {
  const letters = [..."abcdefghijklmnop"];
  assert.equal(wantedBy({ enum: letters }), 'one of "a", "b", "c", "d", … (16 in all)');
});
