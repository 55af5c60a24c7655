import type { StepValues } from "./step_facts.ts";
import type { BlockDescription } from "./description.ts";

/** What the engine fills in, as far as its catalogue tells. */
export function describedDefaults({ properties }: BlockDescription): StepValues {
  const entries = Object.entries(properties).filter(([, schema]) => schema.default !== undefined);
  return Object.fromEntries(entries.map(([key, schema]) => [key, schema.default]));
}
