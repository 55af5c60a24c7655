/**
 * Typed builders for the block Contrast Equalization, of the category classical computer vision:
 * {@linkcode contrastEqualization} builds steps of `roboflow_core/contrast_equalization@v1`.
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
import * as facts from "./facts/contrast_equalization.ts";

/**
 * A step of `roboflow_core/contrast_equalization@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link ContrastEqualizationV1}.
 */
export interface ContrastEqualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ContrastEqualizationV1After<Exclude<Missing, "image">>;
  /**
   * Sets the equalization type: one of "Contrast Stretching", "Histogram Equalization", "Adaptive Equalization", or a
   * reference of kind string. Default "Histogram Equalization".
   */
  equalizationType(
    value:
      | "Contrast Stretching"
      | "Histogram Equalization"
      | "Adaptive Equalization"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/contrast_equalization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link contrastEqualization} builds it.
 */
export interface ContrastEqualizationV1
  extends
    ContrastEqualizationV1Needs<never>,
    CompleteStep<"roboflow_core/contrast_equalization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/contrast_equalization@v1` of which something was set: a {@link ContrastEqualizationV1} if
 * nothing is `Missing`, else a {@link ContrastEqualizationV1Needs}.
 */
export type ContrastEqualizationV1After<Missing extends string> = [Missing] extends [never] ? ContrastEqualizationV1
  : ContrastEqualizationV1Needs<Missing>;

/** The versions of the block Contrast Equalization: what {@link contrastEqualization} is. */
export interface ContrastEqualization {
  /**
   * `roboflow_core/contrast_equalization@v1`: Contrast Equalization, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/contrast_equalization@v1",
    ContrastEqualizationV1Needs<"image">,
    ContrastEqualizationV1
  >;
}

/**
 * Builds steps of the block Contrast Equalization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { contrastEqualization } from "@stepwright/workflows/blocks/contrast_equalization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = contrastEqualization.v1("contrast_equalization").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/contrast_equalization@v1",
 *   name: "contrast_equalization",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const contrastEqualization: ContrastEqualization = blockFamily(facts);
