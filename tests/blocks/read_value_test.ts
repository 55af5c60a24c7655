import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { acceptLiteral } from "../../src/blocks/accept_literal.ts";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { InvalidStepError } from "../../src/blocks/problem.ts";
import type { Schema } from "../../src/blocks/schema.ts";
import { readValue } from "../../src/blocks/read_value.ts";
import { block } from "./known_blocks.ts";

const INTEGER: Schema = { type: "integer" };
const NUMBER: Schema = { type: "number" };
const BOOLEAN: Schema = { type: "boolean" };
const TEXT: Schema = { type: "string" };
const SELECTOR: Schema = { selector: "any_data", kind: ["float"] };

interface PropertyCases {
  readonly type: string;
  readonly property: string;
  readonly cases: readonly (readonly [value: unknown, verdict: "ok" | "refused" | "crash", normal?: unknown])[];
}

/** What pydantic 2.13 says of generated values, each property of the catalogue made a field of a model. */
const CASES: readonly PropertyCases[] = JSON.parse(
  readFileSync(new URL("../cases/values.json", import.meta.url), "utf8"),
);

function takenByBuilder(description: BlockDescription, property: string, value: unknown): unknown {
  try {
    return acceptLiteral(description, "mine", property, value);
  } catch (error) {
    assert(error instanceof InvalidStepError && error.problems.every(({ message }) => message.length > 0));
    return undefined;
  }
}

/** What the engine makes of a value; the text "refused" where it takes none. */
function made(schema: Schema, value: unknown): unknown {
  const reading = readValue(schema, value);
  return reading.ok ? reading.value : "refused";
}

function firstMismatch(type: string, property: string, value: unknown) {
  const { properties, definitions } = block(type);
  const reading = readValue(properties[property]!, value, definitions);
  assert(!reading.ok);
  const { path, code, wanted, suggestion } = reading.mismatches[0]!;
  return { path, code, wanted, ...(suggestion !== undefined && { suggestion }) };
}

test("literals are coerced as pydantic does in its lax mode", () => {
  const cases: [Schema, unknown, unknown][] = [
    [INTEGER, 5.0, 5],
    [INTEGER, 5.5, "refused"],
    [INTEGER, " 1_000 ", 1000],
    [INTEGER, "5.00", 5],
    [INTEGER, "1e3", "refused"],
    [INTEGER, true, 1],
    [INTEGER, 1e21, "refused"],
    [INTEGER, null, "refused"],
    [NUMBER, "1e3", 1000],
    [NUMBER, " .5", 0.5],
    [NUMBER, "1_0.5", 10.5],
    [NUMBER, " 1_0.5", "refused"],
    [NUMBER, "-Infinity", -Infinity],
    [NUMBER, "nan", NaN],
    [NUMBER, false, 0],
    [NUMBER, "0x10", "refused"],
    [BOOLEAN, "YES", true],
    [BOOLEAN, "off", false],
    [BOOLEAN, 1, true],
    [BOOLEAN, 0, false],
    [BOOLEAN, 2, "refused"],
    [BOOLEAN, " true", "refused"],
    [TEXT, 5, "refused"],
    [{ enum: ["a", "b"] }, "A", "refused"],
    [{ type: "array", prefixItems: [INTEGER, INTEGER] }, ["1", 2.0], [1, 2]],
    [{ type: "array", items: INTEGER, minItems: 1 }, [], "refused"],
    [{ type: "object", additionalProperties: NUMBER }, { a: "1" }, { a: 1 }],
  ];
  for (const [schema, value, expected] of cases) {
    assert.deepEqual(made(schema, value), expected, `${JSON.stringify(schema)} of ${JSON.stringify(value)}`);
  }
});

test("among alternatives what fits exactly wins over what has to be coerced, and then the first", () => {
  const scalar: Schema = { anyOf: [BOOLEAN, INTEGER, NUMBER, TEXT, { type: "null" }] };
  for (const value of [true, 1, 0.5, "1", "true", null]) assert.equal(made(scalar, value), value);
  assert.equal(made({ anyOf: [SELECTOR, BOOLEAN, INTEGER] }, "1"), true);
  const lists: Schema = { anyOf: [{ type: "array", items: INTEGER }, { type: "array", items: TEXT }] };
  assert.deepEqual(made(lists, ["1"]), ["1"]);
});

test("a selector has the form that the engine's pattern has, loose as it is", () => {
  const forms: [NonNullable<Schema["selector"]>, string, boolean][] = [
    ["any_data", "$inputs.a", true],
    ["any_data", "$inputsXa", true],
    ["any_data", "$inputs\na", false],
    ["any_data", "$steps.a.*", true],
    ["any_data", "$steps.a", false],
    ["step_output", "$inputs.a", false],
    ["workflow_parameter", "$steps.a.b", false],
    ["workflow_image", "$inputs.a", true],
    ["step", "$steps.a", true],
    ["step", "$steps.a.b c", true],
  ];
  for (const [selector, text, fits] of forms) assert.equal(readValue({ selector }, text).ok, fits, text);
});

test("bounds beside alternatives hold for whatever was taken, and crash the engine on a reference", () => {
  const bounded: Schema = { anyOf: [NUMBER, SELECTOR], minimum: 0, maximum: 1 };
  assert.equal(made(bounded, "0.5"), 0.5);
  assert.equal(made(bounded, 2), "refused");
  const reading = readValue({ anyOf: [bounded, { type: "null" }] }, "$inputs.a");
  assert(!reading.ok);
  assert.equal(reading.mismatches[0]!.code, "crash");
  assert.equal(reading.mismatches[0]!.wanted, "a number from 0 to 1");
});

test("a nested object gains what was left out and loses what nobody reads", () => {
  const { properties, definitions } = block("continue_if@v1");
  const statement = {
    type: "UnaryStatement",
    operand: { type: "DynamicOperand", extra: 1 },
    operator: { type: "Exists" },
  };
  const reading = readValue(
    properties.condition_statement!,
    { type: "StatementGroup", statements: [statement] },
    definitions,
  );
  assert.deepEqual(reading, {
    ok: true,
    value: {
      type: "StatementGroup",
      statements: [{
        type: "UnaryStatement",
        operand: { type: "DynamicOperand", operations: [], operand_name: "_" },
        operator: { type: "Exists" },
        negate: false,
      }],
      operator: "or",
    },
  });
});

test("what fits as it is comes back as it is, and no key of a record is lost", () => {
  const record: Schema = { type: "object", additionalProperties: { anyOf: [TEXT, INTEGER] } };
  const value = JSON.parse('{"__proto__": "a", "constructor": 1}');
  assert.equal(made(record, value), value);
  const coerced = made({ type: "object", additionalProperties: INTEGER }, JSON.parse('{"__proto__": "1"}'));
  assert.deepEqual(Object.entries(coerced as object), [["__proto__", 1]]);
});

test("a mismatch stands exactly where the value is wrong", () => {
  assert.deepEqual(
    firstMismatch("detections_filter@v1", "operations", [{ type: "DetectionsOffset", offset_x: 1, offset_y: "a" }]),
    { path: [0, "offset_y"], code: "mismatch", wanted: "an integer" },
  );
  assert.deepEqual(
    firstMismatch("detections_filter@v1", "operations", [{ type: "DetectionsOffset", offset_x: 1 }]),
    { path: [0, "offset_y"], code: "missing", wanted: "an integer" },
  );
  assert.deepEqual(
    firstMismatch("property_definition@v1", "operations", [{ type: "string_to_uper_case" }]),
    {
      path: [0, "type"],
      code: "unknown-tag",
      wanted: 'one of "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", ' +
        '"ConvertImageToJPEG", … (36 in all)',
      suggestion: "StringToUpperCase",
    },
  );
  assert.deepEqual(firstMismatch("anthropic_claude@v1", "classes", ["a", 1]), {
    path: [1],
    code: "mismatch",
    wanted: "a text",
  });
  assert.deepEqual(firstMismatch("string_template@v1", "data", { a: "b", c: null }).path, ["c"]);
  assert.deepEqual(firstMismatch("lmm@v1", "lmm_type", "GPT-4v").suggestion, "gpt_4v");
});

test("what a builder takes less of can be a pattern, different elements, or a record with keys", () => {
  const names: Schema = { type: "array", items: { type: "string", pattern: "^[a-z]+$" }, uniqueItems: true };
  assert.deepEqual(made(names, ["a", "b"]), ["a", "b"]);
  for (const refused of [["a", "a"], ["a", "B"], ["a b"]]) assert.equal(made(names, refused), "refused");
  const labels: Schema = { type: "object", additionalProperties: TEXT, minProperties: 1 };
  assert.deepEqual(made(labels, { a: "b" }), { a: "b" });
  assert.equal(made(labels, {}), "refused");
});

test("nothing overflows: values nested for ever are refused with a plain sentence", () => {
  const { properties, definitions } = block("detections_filter@v1");
  const looped: { type: string; operations: unknown[] } = { type: "SequenceApply", operations: [] };
  looped.operations.push(looped);
  const reading = readValue(properties.operations!, [looped], definitions);
  assert(!reading.ok);
  assert.equal(reading.mismatches[0]!.wanted, "objects that lie at most 255 deep in each other");
});

test("readValue() agrees with pydantic on every case: verdict, crash and normal form", () => {
  for (const { type, property, cases } of CASES) {
    const { properties, definitions } = block(type.slice(type.indexOf("/") + 1));
    const schema = property === "name" ? TEXT : properties[property]!;
    for (const [value, verdict, normal = value] of cases) {
      const reading = readValue(schema, value, definitions);
      const label = `${type} ${property} ${JSON.stringify(value)}`;
      if (verdict === "ok") {
        assert.deepEqual(reading, { ok: true, value: normal }, label);
        continue;
      }
      assert(!reading.ok && reading.mismatches.length > 0, label);
      assert.equal(reading.mismatches.some(({ code }) => code === "crash"), verdict === "crash", label);
    }
  }
});

test("what a builder takes, the engine takes as it is", () => {
  for (const { type, property, cases } of CASES) {
    if (property === "name") continue;
    const description = block(type.slice(type.indexOf("/") + 1));
    for (const [value] of cases) {
      const taken = takenByBuilder(description, property, value);
      if (taken === undefined) continue;
      assert.deepEqual(taken, value);
      const label = `${type} ${property} ${JSON.stringify(value)}`;
      assert(readValue(description.properties[property]!, taken, description.definitions).ok, label);
    }
  }
});
