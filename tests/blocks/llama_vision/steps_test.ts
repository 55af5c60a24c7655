import { test } from "node:test";
import assert from "node:assert/strict";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { InvalidStepError, llamaVision } from "@stepwright/workflows";
import steps from "../../cases/steps.json" with { type: "json" };

interface Case {
  readonly step: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  readonly normal?: Readonly<Record<string, unknown>>;
  readonly where?: readonly string[];
}

const cases = steps as unknown as readonly Case[];
const { v1, v2, v3 } = llamaVision;

/** A case with a broken type was made from one version; its other properties say from which. */
const versionOf = ({ step }: Case): typeof v1 | typeof v2 =>
  step.type === v1.type || (step.type !== v2.type && step.api_key === "sk-or-v1-x") ? v1 : v2;

test("parse() agrees with the engine on every case: verdict, normal form and blame", () => {
  for (const example of cases) {
    const parse = () => versionOf(example).parse(example.step);
    if (example.ok) {
      assert.deepEqual(parse().toJSON({ defaults: true }), example.normal, JSON.stringify(example));
      assert.deepEqual(
        Object.keys(parse().toJSON({ defaults: true })),
        Object.keys(example.normal ?? {}),
        "the order of the keys is the block's",
      );
    } else {
      assert.throws(parse, (error) => {
        assert(error instanceof InvalidStepError);
        const blamed = error.problems.map(({ property }) => property);
        for (const property of example.where ?? []) assert(blamed.includes(property), JSON.stringify(example));
        if (example.where?.length) assert.deepEqual([...blamed].sort(), example.where, JSON.stringify(example));
        return true;
      });
    }
  }
});

test("toJSON() of a parsed step holds what was set, and parses to the same step", () => {
  for (const example of cases.filter(({ ok }) => ok)) {
    const version = versionOf(example);
    const json = version.parse(example.step).toJSON();
    const given = Object.keys(example.step).map((key) => key === "image" ? "images" : key);
    assert.deepEqual(Object.keys(json).sort(), given.filter((key) => key in example.normal!).sort());
    assert.deepEqual(version.parse(json).toJSON({ defaults: true }), example.normal);
  }
});

for (const version of [v1, v2, v3]) {
  test(`jsonSchema() of ${version.type} is valid JSON Schema, also in Ajv's strict mode`, () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    assert(ajv.validateSchema(version.jsonSchema()));
    ajv.compile(version.jsonSchema());
  });
}

test("jsonSchema() says of every case what the engine says", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validators = new Map(
    [v1, v2].map((version): [unknown, ValidateFunction] => [version, ajv.compile(version.jsonSchema())]),
  );
  for (const example of cases) {
    assert.equal(validators.get(versionOf(example))!(example.step), example.ok, JSON.stringify(example));
  }
});
