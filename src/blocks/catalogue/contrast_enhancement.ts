/**
 * Typed builders for the block Contrast Enhancement, of the category classical computer vision:
 * {@linkcode contrastEnhancement} builds steps of `roboflow_core/contrast_enhancement@v1`.
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
import * as facts from "./facts/contrast_enhancement.ts";

/**
 * A step of `roboflow_core/contrast_enhancement@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link ContrastEnhancementV1}.
 */
export interface ContrastEnhancementV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ContrastEnhancementV1After<Exclude<Missing, "image">>;
  /** Sets the clip limit: an integer from 0 to 50. Default 0. */
  clipLimit(value: number): this;
  /** Sets the contrast multiplier: a number from 0.1 to 5. Default 1. */
  contrastMultiplier(value: number): this;
  /** Switches normalize brightness on or off: true or false. Default false. */
  normalizeBrightness(value: boolean): this;
}

/**
 * A step of `roboflow_core/contrast_enhancement@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link contrastEnhancement} builds it.
 */
export interface ContrastEnhancementV1
  extends
    ContrastEnhancementV1Needs<never>,
    CompleteStep<"roboflow_core/contrast_enhancement@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/contrast_enhancement@v1` of which something was set: a {@link ContrastEnhancementV1} if
 * nothing is `Missing`, else a {@link ContrastEnhancementV1Needs}.
 */
export type ContrastEnhancementV1After<Missing extends string> = [Missing] extends [never] ? ContrastEnhancementV1
  : ContrastEnhancementV1Needs<Missing>;

/** The versions of the block Contrast Enhancement: what {@link contrastEnhancement} is. */
export interface ContrastEnhancement {
  /**
   * `roboflow_core/contrast_enhancement@v1`: Contrast Enhancement, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/contrast_enhancement@v1",
    ContrastEnhancementV1Needs<"image">,
    ContrastEnhancementV1
  >;
}

/**
 * Builds steps of the block Contrast Enhancement: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { contrastEnhancement } from "@stepwright/workflows/blocks/contrast_enhancement";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = contrastEnhancement.v1("contrast_enhancement").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/contrast_enhancement@v1",
 *   name: "contrast_enhancement",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const contrastEnhancement: ContrastEnhancement = blockFamily(facts);
