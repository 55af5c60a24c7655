import type { Schema } from "../blocks/schema.ts";

/** The names of the definitions to which a schema itself leads, without a list or an object between. */
export function namesAtRoot({ $ref, tagged, anyOf = [] }: Schema): readonly string[] {
  return [
    ...$ref === undefined ? [] : [$ref],
    ...Object.values(tagged?.schemas ?? {}),
    ...anyOf.flatMap(namesAtRoot),
  ];
}

/** The names of the definitions to which a schema or one of its parts leads. */
export function namesIn(schema: Schema): readonly string[] {
  const { $ref, tagged, anyOf = [], prefixItems = [], properties = {}, items, additionalProperties } = schema;
  const parts = [
    ...anyOf,
    ...prefixItems,
    ...Object.values(properties),
    ...items === undefined ? [] : [items],
    ...additionalProperties === undefined ? [] : [additionalProperties],
  ];
  return [
    ...$ref === undefined ? [] : [$ref],
    ...Object.values(tagged?.schemas ?? {}),
    ...parts.flatMap(namesIn),
  ];
}
