import type { BlockDescription, Demand } from "./description.ts";
import type { Schema } from "./schema.ts";

type Bounds = Pick<Schema, "minimum" | "maximum">;

/** The schema with bounds for its numbers: to a reference the engine's Python does not hold them. */
function withBounds(schema: Schema, bounds: Bounds): Schema {
  const { type, anyOf } = schema;
  if (anyOf !== undefined) return { ...schema, anyOf: anyOf.map((part) => withBounds(part, bounds)) };
  return type === "integer" || type === "number" ? { ...schema, ...bounds } : schema;
}

function boundsOf({ min, max }: Extract<Demand, { readonly rule: "range" }>): Bounds {
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}

/**
 * The schema of a property with the range that the engine's Python demands of it. The engine itself looks at the range
 * after the schema, and finds NaN in every range.
 */
export function demandedSchema({ demands = [] }: BlockDescription, property: string, schema: Schema): Schema {
  const range = demands.find((demand) => demand.rule === "range" && demand.property === property);
  return range?.rule === "range" ? withBounds(schema, boundsOf(range)) : schema;
}
