import { isRecord } from "../../src/blocks/is_record.ts";

/** What a JSON Schema says of a value, all its alternatives together. */
export interface Shape {
  readonly properties: ReadonlyMap<string, unknown>;
  /** The schemas of elements. */
  readonly items: readonly unknown[];
  /** The values that are listed, `null` aside. */
  readonly values: ReadonlySet<string>;
  /** The bounds, by their keyword. */
  readonly bounds: ReadonlyMap<string, number>;
}

const BOUNDS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

/** The largest integer of JavaScript, which Zod writes as a bound of every integer. */
const NO_BOUND = Number.MAX_SAFE_INTEGER;

/** A schema and its alternatives, however deep; references are resolved. */
function alternatives(schema: unknown, seen: Set<unknown>): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((some) => Array.isArray(some) ? some : []);
  return [schema, ...inner.flatMap((one) => alternatives(one, seen))];
}

/** Reads a schema. Of alternatives with the same property each counts. */
export function shapeOf(schema: unknown): Shape {
  const all = alternatives(schema, new Set());
  const properties = new Map<string, unknown>();
  for (const { properties: own } of all) {
    for (const [key, part] of Object.entries(isRecord(own) ? own : {})) {
      properties.set(key, properties.has(key) ? { anyOf: [properties.get(key), part] } : part);
    }
  }
  const listed = all.flatMap(({ enum: values, const: only }) => [...Array.isArray(values) ? values : [], only]);
  return {
    properties,
    items: all.flatMap(({ items }) => isRecord(items) ? [items] : []),
    values: new Set(listed.filter((value) => value !== undefined && value !== null).map(String)),
    bounds: new Map(all.flatMap((one) =>
      BOUNDS.flatMap((bound) => {
        const { [bound]: value } = one;
        return typeof value === "number" && Math.abs(value) !== NO_BOUND ? [[bound, value] as const] : [];
      })
    )),
  };
}
