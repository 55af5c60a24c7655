import { describedDefaults } from "../../blocks/described_defaults.ts";
import type { StepValues } from "../../blocks/step_facts.ts";
import type { ImageValue } from "../../values/image_value.ts";
import type { Answer } from "../answer.ts";
import type { RunError } from "../run_error.ts";
import type { StepPlan } from "../runnable.ts";
import type { OutputContext } from "./model_block.ts";
import { modelBlock } from "./model_blocks.ts";

export { isModelBlock } from "./model_blocks.ts";

/**
 * What a step of a workflow asks, once every reference in it is replaced: `prepareResolved` makes it ready. Its answer is
 * the model's text, whatever that says, since the workflow's parser blocks judge it.
 *
 * @param type The block, which asks a model.
 * @param values The step's values as steps hand them to each other, its name among them. A text is a text, even one that
 * looks like a reference. `api_key` is left out where the definition sets none: its default gives way to a key in the
 * environment.
 */
export function modelPlan(type: string, values: StepValues): StepPlan {
  const { block } = modelBlock(type);
  const { api_key: _default, ...defaults } = describedDefaults(block);
  return { block, values: { ...defaults, ...values }, schema: undefined, reads: "text" };
}

/** The pictures that a plan asks about, in their order: one for most blocks, any number for some. */
export function imagesOf({ block, values }: StepPlan): readonly ImageValue[] {
  return modelBlock(block.type).images(values);
}

/** What the block outputs for an answer, as steps hand it to each other. */
export function outputsOf(
  { block, values }: StepPlan,
  answer: Answer<unknown>,
  context: OutputContext,
): Readonly<Record<string, unknown>> {
  return modelBlock(block.type).outputs(values, answer, context);
}

/** What the block outputs where there is no answer; undefined where that fails the step, as it does for most blocks. */
export function outputsOfFailure({ block }: StepPlan, error: RunError): Readonly<Record<string, unknown>> | undefined {
  return modelBlock(block.type).outputsOfFailure?.(error);
}
