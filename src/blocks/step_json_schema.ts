import * as z from "zod/mini";
import { demandedSchema } from "./demanded_schema.ts";
import type { BlockDescription, Demand } from "./description.ts";
import type { Schema } from "./schema.ts";
import { type Keys, keysOf } from "./written_as.ts";
import { zodSchemas } from "./zod_schema.ts";

/** A JSON Schema, as Zod writes it: draft 2020-12. */
export interface JsonSchema {
  /** A keyword of JSON Schema, such as `type` or `properties`. */
  readonly [keyword: string]: unknown;
}

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

/** A list of fixed length is said to be one as Ajv's strict mode wants it. */
function fixLength(json: JsonSchemaDraft): void {
  if (json.prefixItems === undefined) return;
  Object.assign(json, { minItems: json.prefixItems.length, maxItems: json.prefixItems.length, items: false });
}

type JsonSchemaDraft = z.core.JSONSchema.BaseSchema;

/**
 * The block as a JSON Schema that says what the engine accepts, its coercions and aliases included, as far as JSON Schema
 * can say it.
 */
export function stepJsonSchema(block: BlockDescription): JsonSchema {
  const { type, aliases = [], definitions = {}, demands = [], required } = block;
  const words = z.registry<Readonly<Record<string, unknown>>>();
  const write = zodSchemas(definitions, words);
  const properties = Object.entries(block.properties).map(([key, schema]) => [key, propertySchema(block, key, schema)]);
  const whole: Schema = {
    type: "object",
    properties: { type: { enum: [type, ...aliases] }, name: { type: "string" }, ...Object.fromEntries(properties) },
    required: ["type", "name", ...required],
  };
  const schema = z.toJSONSchema(write(whole), {
    io: "input",
    unrepresentable: "any",
    metadata: words,
    override: ({ zodSchema, jsonSchema }) => {
      // Zod leaves the default out where the input is coerced; a property's default is one in either form.
      if (zodSchema._zod.def.type === "default") jsonSchema.default = zodSchema._zod.def.defaultValue as never;
      if (jsonSchema.multipleOf === 1) {
        delete jsonSchema.multipleOf;
        jsonSchema.type = "integer";
      }
      fixLength(jsonSchema);
    },
  });
  const keys = keysOf(block);
  const aliased = keys.filter(([, [, ...others]]) => others.length > 0).map(([key]) => key);
  const rules = [
    ...keys.flatMap((some) => aliasRule(some, schema.properties?.[some[0]], required.includes(some[0]))),
    ...demands.flatMap((demand) => needRule(block, demand)),
  ];
  return {
    ...schema,
    title: type,
    required: (schema.required ?? []).filter((key) => !aliased.includes(key)),
    ...(rules.length > 0 && { allOf: rules }),
  };
}
