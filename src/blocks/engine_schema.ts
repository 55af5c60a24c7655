import * as z from "zod/mini";
import type { BlockFacts } from "./block.ts";
import { type Property, selector } from "./property.ts";

function schemaOf(property: Property<unknown>): z.ZodMiniType<unknown, unknown> {
  const engine = property.forms.map((form) => form.engine);
  const options = property.references === null ? engine : [selector, ...engine];
  const schema = options.length === 1 ? options[0]! : z.union(options);
  return property.fallback === undefined ? schema : z._default(schema, property.fallback.value);
}

const schemas = new WeakMap<BlockFacts, z.ZodMiniObject>();

/** What the engine accepts as a step of this block, giving its normal form. It is made on first use. */
export function engineSchema(facts: BlockFacts): z.ZodMiniObject {
  const known = schemas.get(facts);
  if (known !== undefined) return known;
  const shape = Object.entries(facts.properties).map(([key, property]) => [key, schemaOf(property)]);
  const schema = z.object(Object.fromEntries(shape));
  schemas.set(facts, schema);
  return schema;
}
