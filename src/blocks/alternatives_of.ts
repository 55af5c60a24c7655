import type { Schema } from "./schema.ts";

/** The bounds that the engine compares with whatever was given, a reference as well: it crashes on one. */
const NUMERIC_BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

/** Whether the engine crashes on a reference to which one of the alternatives leads. */
export function crashesOnReference(schema: Schema): boolean {
  const alternatives = schema.anyOf ?? [];
  const isBound = NUMERIC_BOUNDS.some((bound) => schema[bound] !== undefined);
  return isBound && alternatives.some(({ selector }) => selector !== undefined) ||
    alternatives.some(crashesOnReference);
}

/** The members of the union that a schema is, those that a bound rules out left out. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  if (schema.anyOf === undefined) return [schema];
  const isBound = NUMERIC_BOUNDS.some((bound) => schema[bound] !== undefined);
  return schema.anyOf.flatMap(alternativesOf).filter(({ selector }) => !isBound || selector === undefined);
}
