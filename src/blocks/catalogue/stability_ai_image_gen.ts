/**
 * Typed builders for the block Stability AI Image Generation, of the category model: {@linkcode stabilityAiImageGen}
 * builds steps of `roboflow_core/stability_ai_image_gen@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/stability_ai_image_gen.ts";

/**
 * A step of `roboflow_core/stability_ai_image_gen@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link StabilityAiImageGenV1}.
 */
export interface StabilityAiImageGenV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): this;
  /** Sets the strength: a number, or a reference of kind float_zero_to_one. Default 0.3. */
  strength(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the prompt: a text, or a reference of kind string. */
  prompt(value: string | ReferenceTo<"string">): StabilityAiImageGenV1After<Exclude<Missing, "prompt">>;
  /** Sets the negative prompt: a text, or null, or a reference of kind string. Default null. */
  negativePrompt(value: string | null | ReferenceTo<"string">): this;
  /** Sets the model: a text, or null, or a reference of kind string. Default "core". */
  model(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand it over at
   * run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret">): StabilityAiImageGenV1After<Exclude<Missing, "apiKey">>;
}

/**
 * A step of `roboflow_core/stability_ai_image_gen@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stabilityAiImageGen} builds it.
 */
export interface StabilityAiImageGenV1
  extends
    StabilityAiImageGenV1Needs<never>,
    CompleteStep<"roboflow_core/stability_ai_image_gen@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/stability_ai_image_gen@v1` of which something was set: a {@link StabilityAiImageGenV1} if
 * nothing is `Missing`, else a {@link StabilityAiImageGenV1Needs}.
 */
export type StabilityAiImageGenV1After<Missing extends string> = [Missing] extends [never] ? StabilityAiImageGenV1
  : StabilityAiImageGenV1Needs<Missing>;

/** The versions of the block Stability AI Image Generation: what {@link stabilityAiImageGen} is. */
export interface StabilityAiImageGen {
  /**
   * `roboflow_core/stability_ai_image_gen@v1`: Stability AI Image Generation, of the category model.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/stability_ai_image_gen@v1",
    StabilityAiImageGenV1Needs<"prompt" | "apiKey">,
    StabilityAiImageGenV1
  >;
}

/**
 * Builds steps of the block Stability AI Image Generation: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { stabilityAiImageGen } from "@stepwright/workflows/blocks/stability_ai_image_gen";
 * import assert from "node:assert/strict";
 *
 * const apiKey = input.parameter("api_key", "secret");
 * const step = stabilityAiImageGen.v1("stability_ai_image_gen").prompt("A stop sign in the rain.").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stability_ai_image_gen@v1",
 *   name: "stability_ai_image_gen",
 *   prompt: "A stop sign in the rain.",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const stabilityAiImageGen: StabilityAiImageGen = blockFamily(facts);
