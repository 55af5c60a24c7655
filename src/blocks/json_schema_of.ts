import { SELECTOR_PATTERNS } from "../selectors/selector.ts";
import { EXPONENT_FROM, FALSE_WORDS, INTEGER_TEXT, TRUE_WORDS } from "./coercions.ts";
import { decimalText } from "./decimal_text.ts";
import type { Definitions, Schema } from "./schema.ts";

/**
 * A JSON Schema: draft 2020-12.
 *
 * @example
 * ```ts
 * import { type JsonSchema, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const schema: JsonSchema = llamaVision.v2.jsonSchema();
 *
 * assert.deepEqual(schema.required, ["type", "name"]); // `images` has an alias
 * assert.deepEqual(Object.keys(schema.properties as object).slice(0, 4), ["type", "name", "api_key", "privacy_level"]);
 * ```
 */
export interface JsonSchema {
  /** A keyword of JSON Schema, such as `type` or `properties`. */
  readonly [keyword: string]: unknown;
}

type Bounds = Pick<Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum">;

interface Limits extends Bounds {
  readonly minLength?: number;
}

const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

function boundsOf(limits: Limits): Bounds {
  return Object.fromEntries(BOUNDS.filter((key) => limits[key] !== undefined).map((key) => [key, limits[key]]));
}

/** Of schemas, the one or any; nothing fits none. */
function either(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 0 ? { not: {} } : schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
}

function textOf(pattern: RegExp): JsonSchema {
  return { type: "string", pattern: pattern.source };
}

/** The engine takes `true` for 1 and `false` for 0, where they are in range. */
function truths({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): readonly JsonSchema[] {
  const inRange = [false, true].filter((truth) => {
    const number = Number(truth);
    return number >= (minimum ?? number) && number <= (maximum ?? number) &&
      number > (exclusiveMinimum ?? -Infinity) && number < (exclusiveMaximum ?? Infinity);
  });
  return inRange.length === 0 ? [] : [{ type: "boolean", enum: inRange }];
}

function integer(bounds: Bounds): JsonSchema {
  const ends = { exclusiveMinimum: -EXPONENT_FROM, exclusiveMaximum: EXPONENT_FROM };
  return either([{ type: "integer", ...ends, ...bounds }, textOf(INTEGER_TEXT), ...truths(bounds)]);
}

function number(bounds: Bounds): JsonSchema {
  return either([{ type: "number", ...bounds }, textOf(decimalText(bounds)), ...truths(bounds)]);
}

/** A word in any case, as a regular expression without flags: JSON Schema has none. */
function anyCase(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const TRUTH_TEXT = new RegExp(`^(?:${[...TRUE_WORDS, ...FALSE_WORDS].map(anyCase).join("|")})$`);
const TRUTH = either([{ type: "boolean" }, { type: "number", enum: [0, 1] }, textOf(TRUTH_TEXT)]);

/** What a schema refers to, by the names of the definitions. */
function namesIn({ $ref, tagged }: Schema): readonly string[] {
  return $ref !== undefined ? [$ref] : [...new Set(Object.values(tagged?.schemas ?? {}))];
}

function list({ items = {}, prefixItems, minItems = 0, maxItems }: Schema, { minLength = 0 }: Limits): JsonSchema {
  if (prefixItems !== undefined) {
    const { length } = prefixItems;
    return { type: "array", prefixItems: prefixItems.map((item) => write(item)), items: false, minItems: length };
  }
  const least = Math.max(minItems, minLength);
  return {
    type: "array",
    items: write(items),
    ...(least > 0 && { minItems: least }),
    ...(maxItems !== undefined && { maxItems }),
  };
}

function object({ properties, required = [], additionalProperties = {} }: Schema): JsonSchema {
  if (properties === undefined) return { type: "object", additionalProperties: write(additionalProperties) };
  const entries = Object.entries(properties).map(([key, schema]) => [
    key,
    { ...write(schema), ...(schema.default !== undefined && { default: schema.default }) },
  ]);
  return { type: "object", properties: Object.fromEntries(entries), ...(required.length > 0 && { required }) };
}

/** The engine compares what fits with limits beside alternatives, and crashes on what it cannot compare. */
function write(schema: Schema, outer: Limits = {}): JsonSchema {
  const minLength = schema.minLength ?? outer.minLength;
  const bounds = { ...boundsOf(outer), ...boundsOf(schema) };
  const limits = { ...bounds, ...(minLength !== undefined && { minLength }) };
  if (schema.anyOf !== undefined) return either(schema.anyOf.map((part) => write(part, limits)));
  if (schema.enum !== undefined) return { type: "string", enum: schema.enum };
  if (schema.selector !== undefined) {
    return Object.keys(bounds).length > 0 ? either([]) : textOf(SELECTOR_PATTERNS[schema.selector]);
  }
  if (schema.$ref !== undefined || schema.tagged !== undefined) {
    return either(namesIn(schema).map((name) => ({ $ref: `#/$defs/${name}` })));
  }
  switch (schema.type) {
    case "string":
      return { type: "string", ...(minLength !== undefined && { minLength }) };
    case "integer":
      return integer(bounds);
    case "number":
      return number(bounds);
    case "boolean":
      return TRUTH;
    case "null":
      return { type: "null" };
    case "array":
      return list(schema, limits);
    case "object":
      return object(schema);
    default:
      return {};
  }
}

/** The definitions to which a schema leads, one through the other. */
function definitionsIn(schema: Schema, definitions: Definitions, found: Set<string>): Set<string> {
  for (const name of namesIn(schema)) {
    if (found.has(name)) continue;
    found.add(name);
    definitionsIn(definitions[name] ?? {}, definitions, found);
  }
  const { anyOf = [], items, prefixItems = [], additionalProperties, properties = {} } = schema;
  for (const part of [...anyOf, items, ...prefixItems, additionalProperties, ...Object.values(properties)]) {
    if (part !== undefined) definitionsIn(part, definitions, found);
  }
  return found;
}

/** What the engine takes where it has a schema, its coercions included, as a JSON Schema with all that it refers to. */
export function jsonSchemaOf(schema: Schema, definitions: Definitions): JsonSchema {
  const names = [...definitionsIn(schema, definitions, new Set())];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...write(schema),
    ...(names.length > 0 && { $defs: Object.fromEntries(names.map((name) => [name, write(definitions[name] ?? {})])) }),
  };
}
