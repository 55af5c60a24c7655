/**
 * Typed builders for the block Stability AI Outpainting, of the category model: {@linkcode stabilityAiOutpainting}
 * builds steps of `roboflow_core/stability_ai_outpainting@v1`.
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
import type { StabilityAIPresets } from "./definitions.ts";
import * as facts from "./facts/stability_ai_outpainting.ts";

/**
 * A step of `roboflow_core/stability_ai_outpainting@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link StabilityAiOutpaintingV1}.
 */
export interface StabilityAiOutpaintingV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): StabilityAiOutpaintingV1After<Exclude<Missing, "image">>;
  /** Sets the creativity: a number, or a reference of kind float_zero_to_one. Default 0.5. */
  creativity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the left: an integer, or null, or a reference of kind integer. Default null. */
  left(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the right: an integer, or null, or a reference of kind integer. Default null. */
  right(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the up: an integer, or null, or a reference of kind integer. Default null. */
  up(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the down: an integer, or null, or a reference of kind integer. Default null. */
  down(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the prompt: a text, or null, or a reference of kind string. Default null. */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /** Sets the preset: one of "3d-model", "analog-film", "anime", "cinematic", … (17 in all), or null. Default null. */
  preset(value: StabilityAIPresets | null): this;
  /** Sets the seed: an integer, or null, or a reference of kind integer. Default null. */
  seed(value: number | null | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand it over at
   * run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret">): StabilityAiOutpaintingV1After<Exclude<Missing, "apiKey">>;
}

/**
 * A step of `roboflow_core/stability_ai_outpainting@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stabilityAiOutpainting} builds it.
 */
export interface StabilityAiOutpaintingV1
  extends
    StabilityAiOutpaintingV1Needs<never>,
    CompleteStep<"roboflow_core/stability_ai_outpainting@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/stability_ai_outpainting@v1` of which something was set: a
 * {@link StabilityAiOutpaintingV1} if nothing is `Missing`, else a {@link StabilityAiOutpaintingV1Needs}.
 */
export type StabilityAiOutpaintingV1After<Missing extends string> = [Missing] extends [never] ? StabilityAiOutpaintingV1
  : StabilityAiOutpaintingV1Needs<Missing>;

/** The versions of the block Stability AI Outpainting: what {@link stabilityAiOutpainting} is. */
export interface StabilityAiOutpainting {
  /**
   * `roboflow_core/stability_ai_outpainting@v1`: Stability AI Outpainting, of the category model.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/stability_ai_outpainting@v1",
    StabilityAiOutpaintingV1Needs<"image" | "apiKey">,
    StabilityAiOutpaintingV1
  >;
}

/**
 * Builds steps of the block Stability AI Outpainting: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { stabilityAiOutpainting } from "@stepwright/workflows/blocks/stability_ai_outpainting";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = stabilityAiOutpainting.v1("stability_ai_outpainting").image(image).apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stability_ai_outpainting@v1",
 *   name: "stability_ai_outpainting",
 *   image: "$inputs.image",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const stabilityAiOutpainting: StabilityAiOutpainting = blockFamily(facts);
