import { acceptLiteral } from "../blocks/accept_literal.ts";
import { actualOutputs, type Outputs } from "../blocks/actual_outputs.ts";
import { methodName } from "../blocks/block_names.ts";
import { demandProblems } from "../blocks/demand_problems.ts";
import { describedDefaults } from "../blocks/described_defaults.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { Builder, Given, Origin, Refused } from "./builder.ts";
import { inSentence, quoted } from "./comment.ts";

type RefusedProperties = ReadonlyMap<string, Refused>;

/** What the builder cannot be without, though the step lacks it or has it as no builder takes it. */
export function missing(required: readonly string[], settable: Given, refused: RefusedProperties): string | undefined {
  const key = required.find((key) => !Object.hasOwn(settable, key));
  return key && (refused.get(key)?.because ?? `the builder needs ${quoted(key)}, which is missing`);
}

/** What the block demands beyond the forms of its properties: met perhaps, were it not for a property that is refused. */
function unmet(
  block: BlockDescription,
  name: string,
  settable: Given,
  refused: RefusedProperties,
): string | undefined {
  const messageOf = (values: Given): string | undefined =>
    demandProblems(block, { ...describedDefaults(block), ...values, name })[0]?.message;
  const message = messageOf(settable);
  if (message === undefined) return undefined;
  const cause = [...refused].find(([key, { value }]) => messageOf({ ...settable, [key]: value }) !== message);
  return cause?.[1].because ?? inSentence(message);
}

function outputsOf(block: BlockDescription, settable: Given): Outputs {
  const { "*": _any, ...outputs } = actualOutputs(block, { ...describedDefaults(block), ...settable });
  return outputs;
}

/** The builder that is generated from the description of a block. */
export function generatedBuilder(block: BlockDescription, origin: Origin): Builder {
  return {
    block,
    origin,
    offers: () => true,
    accept: (step, property, value) => acceptLiteral(block, step, property, value),
    misfit: ({ name }, settable, refused) =>
      missing(block.required, settable, refused) ?? unmet(block, name, settable, refused),
    order: (settable) => Object.keys(settable),
    methodOf: methodName,
    outputsOf: (settable) => outputsOf(block, settable),
  };
}
