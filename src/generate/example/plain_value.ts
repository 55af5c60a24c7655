import type { Definitions, Schema } from "../../blocks/schema.ts";

/** What a value is made with. */
export interface ValueContext {
  readonly definitions: Definitions;
  /** How many values may still be made: a definition may hold itself, or others without end. */
  readonly budget: { left: number };
  /** A reference that may stand where a schema has a selector. */
  referenceFor(selector: Schema, property: string): string;
}

/** The least that fits a schema. What an example is to say beyond that, it takes from `USUAL_VALUES`. */
export function plainValue(schema: Schema, property: string, context: ValueContext): unknown {
  if (context.budget.left-- <= 0) return null;
  const { $ref, tagged, anyOf, enum: texts, selector } = schema;
  const { definitions } = context;
  if ($ref !== undefined) return plainValue(definitions[$ref] ?? {}, property, context);
  if (texts !== undefined) return texts.includes(schema.default as string) ? schema.default : texts[0];
  if (selector !== undefined) return context.referenceFor(schema, property);
  if (tagged !== undefined) {
    const [tag = "", name = ""] = Object.entries(tagged.schemas)[0] ?? [];
    return { ...plainValue(definitions[name] ?? {}, property, context) as object, [tagged.key]: tag };
  }
  if (anyOf !== undefined) {
    const { anyOf: _anyOf, ...bounds } = schema;
    return plainValue({ ...bounds, ...anyOf.find(({ type }) => type !== "null") }, property, context);
  }
  return valueOfType(schema, property, context);
}

function valueOfType(schema: Schema, property: string, context: ValueContext): unknown {
  switch (schema.type) {
    case "integer":
    case "number":
      return schema.default ?? middle(schema);
    case "boolean":
      return schema.default ?? true;
    case "null":
      return null;
    case "array":
      return list(schema, property, context);
    case "object":
      return record(schema, property, context);
    default:
      return schema.default ?? property.replaceAll("_", " ");
  }
}

/** A number between the bounds. */
function middle({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): number {
  const low = minimum ?? exclusiveMinimum ?? 0;
  const high = maximum ?? exclusiveMaximum ?? low + 2;
  return type === "integer" ? Math.round((low + high) / 2) : (low + high) / 2;
}

function list({ prefixItems, items = {}, minItems = 1 }: Schema, property: string, context: ValueContext): unknown {
  if (prefixItems !== undefined) return prefixItems.map((item) => plainValue(item, property, context));
  return Array.from({ length: Math.min(minItems, context.budget.left) }, () => plainValue(items, property, context));
}

/** An object with what it requires; a record with one value, under the name of the output to which it refers. */
function record(schema: Schema, property: string, context: ValueContext): unknown {
  const { properties, required = [], additionalProperties = {} } = schema;
  if (properties !== undefined) {
    return Object.fromEntries(required.map((key) => [key, plainValue(properties[key] ?? {}, key, context)]));
  }
  const value = plainValue(additionalProperties, property, context);
  const key = typeof value === "string" && value.startsWith("$") ? value.split(".").at(-1)! : "key";
  return { [key]: value };
}
