import { acceptLiteral } from "../blocks/accept_literal.ts";
import { actualOutputs, type Outputs } from "../blocks/actual_outputs.ts";
import { methodName, moduleName } from "../blocks/block_names.ts";
import { demandProblems } from "../blocks/demand_problems.ts";
import { describedDefaults } from "../blocks/described_defaults.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { keysOf, writtenAs } from "../blocks/written_as.ts";
import type { Builder, Given } from "./builder.ts";
import { quoted } from "./comment.ts";

/** What a step lacks, or has under another key. */
function missing(block: BlockDescription, step: Given, settable: Given): string | undefined {
  const key = block.required.find((key) => !Object.hasOwn(settable, key));
  if (key === undefined) return undefined;
  const written = writtenAs(keysOf(block), step).get(key) ?? key;
  return written === key
    ? `the builder needs ${quoted(key)}, which is missing or not of its form`
    : `the builder writes ${quoted(key)} where this step has ${quoted(written)}; the engine reads both alike`;
}

function unmet(block: BlockDescription, name: string, settable: Given): string | undefined {
  const [problem] = demandProblems(block, { ...describedDefaults(block), ...settable, name });
  return problem && `the block demands something else of ${quoted(problem.property ?? "the step")}`;
}

function outputsOf(block: BlockDescription, settable: Given): Outputs {
  const { "*": _any, ...outputs } = actualOutputs(block, { ...describedDefaults(block), ...settable });
  return outputs;
}

/**
 * The builder that is generated from the description of a block.
 *
 * @param name What it is called where it is exported.
 * @param constant What the program calls it.
 */
export function generatedBuilder(block: BlockDescription, name: string, constant: string): Builder {
  return {
    block,
    constant,
    imported: { entry: `/blocks/${moduleName(block.type)}`, name },
    offers: () => true,
    accept: (step, property, value) => acceptLiteral(block, step, property, value),
    misfit: (step, settable) => missing(block, { ...step }, settable) ?? unmet(block, step.name, settable),
    order: (settable) => Object.keys(settable),
    methodOf: methodName,
    outputsOf: (settable) => outputsOf(block, settable),
  };
}
