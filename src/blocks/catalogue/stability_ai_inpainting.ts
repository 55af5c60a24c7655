/**
 * Typed builders for the block Stability AI Inpainting, of the category model: {@linkcode stabilityAiInpainting}
 * builds steps of `roboflow_core/stability_ai_inpainting@v1`.
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
import * as facts from "./facts/stability_ai_inpainting.ts";

/**
 * A step of `roboflow_core/stability_ai_inpainting@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link StabilityAiInpaintingV1}.
 */
export interface StabilityAiInpaintingV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): StabilityAiInpaintingV1After<Exclude<Missing, "image">>;
  /** Sets the segmentation mask: a reference of kind instance_segmentation_prediction, such as "$steps.name.output". */
  segmentationMask(
    value: Selector | ReferenceTo<"instance_segmentation_prediction">,
  ): StabilityAiInpaintingV1After<Exclude<Missing, "segmentationMask">>;
  /** Sets the prompt: a text, or a reference of kind string. */
  prompt(value: string | ReferenceTo<"string">): StabilityAiInpaintingV1After<Exclude<Missing, "prompt">>;
  /** Sets the negative prompt: a text, or null, or a reference of kind string. Default null. */
  negativePrompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret. A literal ends up in the JSON: hand it over at
   * run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret">): StabilityAiInpaintingV1After<Exclude<Missing, "apiKey">>;
  /** Switches invert segmentation mask on or off: true or false, or a reference of kind boolean. Default false. */
  invertSegmentationMask(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the preset: one of "3d-model", "analog-film", "anime", "cinematic", … (17 in all), or null. Default null. */
  preset(value: StabilityAIPresets | null): this;
  /** Sets the seed: an integer, or null, or a reference of kind integer. Default null. */
  seed(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/stability_ai_inpainting@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stabilityAiInpainting} builds it.
 */
export interface StabilityAiInpaintingV1
  extends
    StabilityAiInpaintingV1Needs<never>,
    CompleteStep<"roboflow_core/stability_ai_inpainting@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/stability_ai_inpainting@v1` of which something was set: a {@link StabilityAiInpaintingV1}
 * if nothing is `Missing`, else a {@link StabilityAiInpaintingV1Needs}.
 */
export type StabilityAiInpaintingV1After<Missing extends string> = [Missing] extends [never] ? StabilityAiInpaintingV1
  : StabilityAiInpaintingV1Needs<Missing>;

/** The versions of the block Stability AI Inpainting: what {@link stabilityAiInpainting} is. */
export interface StabilityAiInpainting {
  /**
   * `roboflow_core/stability_ai_inpainting@v1`: Stability AI Inpainting, of the category model.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/stability_ai_inpainting@v1",
    StabilityAiInpaintingV1Needs<"image" | "segmentationMask" | "prompt" | "apiKey">,
    StabilityAiInpaintingV1
  >;
}

/**
 * Builds steps of the block Stability AI Inpainting: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import { stabilityAiInpainting } from "@stepwright/workflows/blocks/stability_ai_inpainting";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = stabilityAiInpainting.v1("stability_ai_inpainting")
 *   .image(image)
 *   .segmentationMask(segment.outputs.predictions)
 *   .prompt("A yield sign.")
 *   .apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stability_ai_inpainting@v1",
 *   name: "stability_ai_inpainting",
 *   image: "$inputs.image",
 *   segmentation_mask: "$steps.segment.predictions",
 *   prompt: "A yield sign.",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const stabilityAiInpainting: StabilityAiInpainting = blockFamily(facts);
