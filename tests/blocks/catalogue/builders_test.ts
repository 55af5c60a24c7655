import assert from "node:assert/strict";
import { test } from "node:test";
import { methodName, versionName } from "../../../src/blocks/block_names.ts";
import { blocks } from "../../../src/blocks/blocks.ts";
import type { BlockVersion, CompleteStep } from "../../../src/blocks/block_version.ts";
import { CATALOGUE } from "../../../src/blocks/catalogue/catalogue.ts";
import type { BlockDescription } from "../../../src/blocks/description.ts";
import { InvalidStepError } from "../../../src/blocks/problem.ts";
import { leastValue, referenceFor } from "./least_value.ts";
import type { Schema } from "../../../src/blocks/schema.ts";

type Setters = Readonly<Record<string, (value: unknown) => Step>>;
type Step = Setters & CompleteStep<string>;
type Version = BlockVersion<string, Step, Step>;

const FAMILIES = Object.values(blocks) as readonly Readonly<Record<string, Version>>[];
const VERSIONS: readonly Version[] = FAMILIES.flatMap((family) => Object.values(family));

/** A value that the property may have, and that what the engine's Python demands lets it have. */
function valueFor({ properties, definitions, demands = [] }: BlockDescription, property: string): unknown {
  for (const demand of demands) {
    if (demand.rule === "range" && demand.property === property) return demand.min ?? demand.max;
    if (demand.rule === "pairs" && demand.property === property) {
      return demand.values[String(leastValue(properties[demand.by]!, definitions))]![0];
    }
  }
  return leastValue(properties[property]!, definitions);
}

function set(step: Step, description: BlockDescription, property: string): Step {
  return step[methodName(property)]!(valueFor(description, property));
}

/** A step with what its block requires, and what its Python demands besides. */
function leastStep(version: Version): Step {
  const { description } = version;
  const started = version("least");
  const required = description.required.reduce((step, property) => set(step, description, property), started);
  try {
    required.toJSON();
    return required;
  } catch (error) {
    assert(error instanceof InvalidStepError);
    return error.problems.reduce((step, { property }) => set(step, description, property!), required);
  }
}

test("every block version of the catalogue has a builder that is called by its family and version", () => {
  const built = VERSIONS.map(({ type }) => type);
  assert.deepEqual(new Set(built), new Set(CATALOGUE.types));
  assert.equal(built.length, 227);
  for (const family of FAMILIES) {
    for (const [name, { type }] of Object.entries(family)) assert.equal(name, versionName(type));
  }
});

for (const version of VERSIONS) {
  test(`${version.type} is built with what it requires, written, and read back`, () => {
    const step = leastStep(version);
    const json = step.toJSON();
    const { properties } = version.description;
    assert.deepEqual(Object.keys(json).slice(0, 2), ["type", "name"]);
    assert.deepEqual(Object.keys(json).slice(2), Object.keys(properties).filter((property) => property in json));
    const read = version.parse(json).toJSON();
    assert.deepEqual(version.parse(read).toJSON(), read);
    if (version.description.definitions === undefined) assert.deepEqual(read, json);
    const normal = step.toJSON({ defaults: true });
    assert.deepEqual(Object.keys(version.parse(normal).toJSON()), Object.keys(normal));
    assert.deepEqual(
      Object.keys(version.description.outputs).filter((name) => name !== "*" && !(name in step.outputs)),
      [],
    );
  });
}

function selectorOf({ selector, kind, anyOf = [] }: Schema): Schema | undefined {
  if (selector !== undefined) return { selector, kind: kind ?? [] };
  return anyOf.map(selectorOf).find((found) => found !== undefined);
}

function isBound(schema: Schema): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, anyOf = [] } = schema;
  const isOwn = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].some((bound) => bound !== undefined);
  return anyOf.length > 0 && isOwn || anyOf.some(isBound);
}

test("every property that takes a reference takes one of its first kind, but where the engine crashes on it", () => {
  for (const version of VERSIONS) {
    for (const [property, schema] of Object.entries(version.description.properties)) {
      const selector = selectorOf(schema);
      if (selector === undefined || selector.selector === "step") continue;
      const setIt = () => version()[methodName(property)]!(referenceFor(selector));
      if (isBound(schema)) assert.throws(setIt, InvalidStepError, `${version.type} ${property}`);
      else setIt();
    }
  }
});
