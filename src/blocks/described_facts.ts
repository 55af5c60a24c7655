import type { Kind } from "../selectors/kinds.ts";
import type { PropertyFacts, StepFacts } from "./step_facts.ts";
import type { BlockDescription } from "./description.ts";
import { readValue } from "./read_value.ts";
import type { Definitions, Schema } from "./schema.ts";
import { selectorsOf } from "./selectors_of.ts";

/** The engine does not read its own defaults: some it would refuse in JSON, so that they cannot be written there. */
function isWritable({ default: fallback, ...schema }: Schema, definitions: Definitions | undefined): boolean {
  return fallback !== undefined && readValue(schema, fallback, definitions).ok;
}

function propertyFacts(schema: Schema, definitions: Definitions | undefined): PropertyFacts {
  const selectors = selectorsOf(schema);
  const kinds = selectors.flatMap(({ kind = [] }) => kind);
  return {
    references: selectors.length === 0 ? null : [...new Set(kinds)] as Kind[],
    ...(isWritable(schema, definitions) && { fallback: { value: schema.default } }),
    ...(schema.secret === true && { secret: true }),
  };
}

/** What every step has. */
const EVERY_STEP: StepFacts["properties"] = { type: { references: null }, name: { references: null } };

/**
 * What of a described block decides how its steps are written and what is said of them.
 *
 * @param instead What to do where the engine deprecates it.
 */
export function describedFacts(block: BlockDescription, instead: string): StepFacts {
  const properties = Object.entries(block.properties).map((
    [key, schema],
  ) => [key, propertyFacts(schema, block.definitions)]);
  return {
    type: block.type,
    properties: { ...EVERY_STEP, ...Object.fromEntries(properties) },
    ...(block.deprecated === true && {
      deprecated: {
        message: `the engine deprecates ${block.type}`,
        fix: instead,
      },
    }),
  };
}
