import type { Definitions, Schema } from "../../../src/blocks/schema.ts";
import type { Kind } from "../../../src/selectors/kinds.ts";
import { reference } from "../../../src/selectors/reference.ts";

/** A step to which a flow can go on. */
export const NEXT = { toJSON: () => ({ type: "acme/next@v1", name: "next" }) };

function number({ minimum, exclusiveMinimum }: Schema): number {
  return Math.max(minimum ?? -Infinity, exclusiveMinimum === undefined ? minimum ?? 1 : exclusiveMinimum + 1);
}

/** A reference that may stand where a schema has a selector. */
export function referenceFor({ selector, kind = ["*"] }: Schema): unknown {
  if (selector === "step") return NEXT;
  return reference(selector === "step_output" ? "$steps.before.output" : "$inputs.given", kind as Kind[]);
}

/** The least that fits a schema: a literal where one may stand. */
export function leastValue(schema: Schema, definitions: Definitions = {}): unknown {
  const { $ref, tagged, anyOf, minItems = 1, items = {}, prefixItems, required = [], properties = {} } = schema;
  if ($ref !== undefined) return leastValue(definitions[$ref]!, definitions);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.selector !== undefined) return referenceFor(schema);
  if (tagged !== undefined) {
    const [tag, name] = Object.entries(tagged.schemas)[0]!;
    return { ...leastValue(definitions[name]!, definitions) as object, [tagged.key]: tag };
  }
  if (anyOf !== undefined) {
    const literal = anyOf.find(({ selector, type }) => selector === undefined && type !== "null") ?? anyOf[0]!;
    const { anyOf: _anyOf, ...bounds } = schema;
    return leastValue({ ...bounds, ...literal }, definitions);
  }
  switch (schema.type) {
    case "array":
      return prefixItems === undefined
        ? Array.from({ length: minItems }, () => leastValue(items, definitions))
        : prefixItems.map((item) => leastValue(item, definitions));
    case "object":
      return schema.properties === undefined
        ? { key: leastValue(schema.additionalProperties ?? {}, definitions) }
        : Object.fromEntries(required.map((key) => [key, leastValue(properties[key]!, definitions)]));
    case "integer":
    case "number":
      return number(schema);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return "a text";
  }
}
