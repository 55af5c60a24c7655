import { demandedSchema } from "./demanded_schema.ts";
import type { BlockDescription, Demand } from "./description.ts";
import { type JsonSchema, jsonSchemaOf } from "./json_schema_of.ts";
import type { Schema } from "./schema.ts";
import { type Keys, keysOf } from "./written_as.ts";

/** An object that has a property, of which more can be said. */
function having(key: string, schema: unknown = true): JsonSchema {
  return { type: "object", properties: { [key]: schema }, required: [key] };
}

/** What the engine takes for a property, with what its Python makes of a text first. */
function propertySchema(block: BlockDescription, key: string, schema: Schema): Schema {
  const demanded = demandedSchema(block, key, schema);
  const texts = Object.keys(block.spellings?.[key] ?? {});
  const alone = block.castToList?.includes(key) ? [demanded, ...demanded.anyOf ?? []].map(({ items }) => items) : [];
  const others = [...texts.length === 0 ? [] : [{ enum: texts }], ...alone.filter((items) => items !== undefined)];
  if (others.length === 0) return demanded;
  const { default: fallback, ...rest } = demanded;
  return { anyOf: [rest, ...others], ...(fallback !== undefined && { default: fallback }) };
}

/** Where a property is not written by its own name, the first of its aliases that is there has to fit. */
function aliasRule([property, [, ...aliases]]: Keys, schema: unknown, isRequired: boolean): JsonSchema[] {
  if (aliases.length === 0) return [];
  const rule = aliases.reduceRight<unknown>(
    (otherwise, alias) => ({ if: having(alias), then: having(alias, schema), else: otherwise }),
    !isRequired,
  );
  return [{ if: having(property), then: true, else: rule }];
}

/** What one of several properties must be set for: the one demand beside ranges that JSON Schema can put. */
function needRule({ properties }: BlockDescription, demand: Demand): JsonSchema[] {
  if (demand.rule !== "needs") return [];
  const where = Object.entries(demand.where);
  const given = where.map(([key, values]) => ({
    type: "object",
    properties: { [key]: { enum: values } },
    required: values.some((value) => value === properties[key]?.default) ? [] : [key],
  }));
  const set = demand.oneOf.map((key) => having(key, { not: { type: "null" } }));
  return [{ if: { allOf: given }, then: { anyOf: set } }];
}

/**
 * The block as a JSON Schema that says what the engine accepts, its coercions and aliases included, as far as JSON Schema
 * can say it.
 */
export function stepJsonSchema(block: BlockDescription): JsonSchema {
  const { type, aliases = [], definitions = {}, demands = [], required } = block;
  const properties = Object.entries(block.properties).map(([key, schema]) => [key, propertySchema(block, key, schema)]);
  const keys = keysOf(block);
  const aliased = keys.filter(([, [, ...others]]) => others.length > 0).map(([key]) => key);
  const schema: Schema = {
    type: "object",
    properties: { type: { enum: [type, ...aliases] }, name: { type: "string" }, ...Object.fromEntries(properties) },
    required: ["type", "name", ...required.filter((key) => !aliased.includes(key))],
  };
  const written = jsonSchemaOf(schema, definitions);
  const writtenProperties = written.properties as Readonly<Record<string, JsonSchema>>;
  const rules = [
    ...keys.flatMap((some) => aliasRule(some, writtenProperties[some[0]], required.includes(some[0]))),
    ...demands.flatMap((demand) => needRule(block, demand)),
  ];
  // A copy: the schema may be changed, the block may not.
  return structuredClone({ ...written, title: type, ...(rules.length > 0 && { allOf: rules }) });
}
