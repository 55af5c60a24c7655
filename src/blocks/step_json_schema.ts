import * as z from "zod/mini";
import type { BlockFacts } from "./block.ts";
import { engineSchema } from "./engine_schema.ts";
import { inJsonSchema } from "./lax_schemas.ts";

/** A JSON Schema, as Zod writes it: draft 2020-12. */
export interface JsonSchema {
  /** A keyword of JSON Schema, such as `type` or `properties`. */
  readonly [keyword: string]: unknown;
}

/** The block as a JSON Schema that says what the engine accepts, its coercions and aliases included. */
export function stepJsonSchema(facts: BlockFacts): JsonSchema {
  const { required = [], ...schema } = z.toJSONSchema(engineSchema(facts), {
    io: "input",
    unrepresentable: "any",
    metadata: inJsonSchema,
    override: ({ zodSchema, jsonSchema }) => {
      // Zod leaves the default out where the input is coerced; a property's default is one in either form.
      if (zodSchema._zod.def.type === "default") jsonSchema.default = zodSchema._zod.def.defaultValue as never;
      if (jsonSchema.multipleOf === 1) {
        delete jsonSchema.multipleOf;
        jsonSchema.type = "integer";
      }
    },
  });
  const aliased = Object.entries(facts.properties).filter(([, { aliases }]) => aliases !== undefined);
  const aliasRules = aliased.flatMap(([key, { aliases = [] }]) =>
    aliases.map((alias) => ({
      if: { type: "object", properties: { [key]: true }, required: [key] },
      else: { type: "object", required: [alias], properties: { [alias]: schema.properties?.[key] } },
    }))
  );
  const requirementRules = facts.requirements.map(({ property, values, needs }) => ({
    if: {
      type: "object",
      properties: { [property]: { enum: values } },
      required: values.includes(String(facts.properties[property]?.fallback?.value)) ? [] : [property],
    },
    then: { type: "object", properties: { [needs]: { not: { type: "null" } } }, required: [needs] },
  }));
  return {
    ...schema,
    title: facts.type,
    required: required.filter((key) => !aliased.some(([name]) => name === key)),
    allOf: [...aliasRules, ...requirementRules],
  };
}
