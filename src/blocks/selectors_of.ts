import type { Definitions, Schema } from "./schema.ts";

/** The schemas of the references that may stand in place of a value. */
export function selectorsOf(schema: Schema, definitions: Definitions = {}): readonly Schema[] {
  if (schema.$ref !== undefined) return selectorsOf(definitions[schema.$ref] ?? {}, definitions);
  if (schema.selector !== undefined) return [schema];
  return (schema.anyOf ?? []).flatMap((alternative) => selectorsOf(alternative, definitions));
}
