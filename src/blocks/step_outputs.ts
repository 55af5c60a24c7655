import type { Kind } from "../selectors/kinds.ts";
import { type Reference, reference } from "../selectors/reference.ts";
import { actualOutputs } from "./actual_outputs.ts";
import type { StepValues } from "./step_facts.ts";
import { describedDefaults } from "./described_defaults.ts";
import type { BlockDescription } from "./description.ts";

/** What a block calls its outputs whose names only the server knows. */
const ANY_NAME = "*";

/** References to what a step gives to others, by name. */
export function stepOutputs(block: BlockDescription, values: StepValues): Readonly<Record<string, Reference<Kind>>> {
  const outputs = Object.entries(actualOutputs(block, { ...describedDefaults(block), ...values }))
    .filter(([name]) => name !== ANY_NAME);
  return Object.freeze(
    Object.fromEntries(
      outputs.map(([name, kinds]) => [name, reference(`$steps.${values.name}.${name}`, kinds as Kind[])]),
    ),
  );
}
