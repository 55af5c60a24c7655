/**
 * Typed builders for the block Relative Static Crop, of the category transformation: {@linkcode relativeStatoicCrop}
 * builds steps of `roboflow_core/relative_statoic_crop@v1`.
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
import * as facts from "./facts/relative_statoic_crop.ts";

/**
 * A step of `roboflow_core/relative_statoic_crop@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link RelativeStatoicCropV1}.
 */
export interface RelativeStatoicCropV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RelativeStatoicCropV1After<Exclude<Missing, "images">>;
  /**
   * Sets the x center: a number from 0 to 1, or a reference of kind float_zero_to_one. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  xCenter(
    value: number | Selector | ReferenceTo<"float_zero_to_one">,
  ): RelativeStatoicCropV1After<Exclude<Missing, "xCenter">>;
  /**
   * Sets the y center: a number from 0 to 1, or a reference of kind float_zero_to_one. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  yCenter(
    value: number | Selector | ReferenceTo<"float_zero_to_one">,
  ): RelativeStatoicCropV1After<Exclude<Missing, "yCenter">>;
  /**
   * Sets the width: a number from 0 to 1, or a reference of kind float_zero_to_one. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  width(
    value: number | Selector | ReferenceTo<"float_zero_to_one">,
  ): RelativeStatoicCropV1After<Exclude<Missing, "width">>;
  /**
   * Sets the height: a number from 0 to 1, or a reference of kind float_zero_to_one. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  height(
    value: number | Selector | ReferenceTo<"float_zero_to_one">,
  ): RelativeStatoicCropV1After<Exclude<Missing, "height">>;
}

/**
 * A step of `roboflow_core/relative_statoic_crop@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link relativeStatoicCrop} builds it.
 */
export interface RelativeStatoicCropV1
  extends
    RelativeStatoicCropV1Needs<never>,
    CompleteStep<"roboflow_core/relative_statoic_crop@v1", { crops: "image" }> {}

/**
 * A step of `roboflow_core/relative_statoic_crop@v1` of which something was set: a {@link RelativeStatoicCropV1} if
 * nothing is `Missing`, else a {@link RelativeStatoicCropV1Needs}.
 */
export type RelativeStatoicCropV1After<Missing extends string> = [Missing] extends [never] ? RelativeStatoicCropV1
  : RelativeStatoicCropV1Needs<Missing>;

/** The versions of the block Relative Static Crop: what {@link relativeStatoicCrop} is. */
export interface RelativeStatoicCrop {
  /**
   * `roboflow_core/relative_statoic_crop@v1`: Relative Static Crop, of the category transformation.
   *
   * Gives `crops` (image). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/relative_statoic_crop@v1",
    RelativeStatoicCropV1Needs<"images" | "xCenter" | "yCenter" | "width" | "height">,
    RelativeStatoicCropV1
  >;
}

/**
 * Builds steps of the block Relative Static Crop: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { relativeStatoicCrop } from "@stepwright/workflows/blocks/relative_statoic_crop";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = relativeStatoicCrop.v1("relative_statoic_crop")
 *   .images(image)
 *   .xCenter(0.5)
 *   .yCenter(0.5)
 *   .width(0.5)
 *   .height(0.5);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/relative_statoic_crop@v1",
 *   name: "relative_statoic_crop",
 *   images: "$inputs.image",
 *   x_center: 0.5,
 *   y_center: 0.5,
 *   width: 0.5,
 *   height: 0.5,
 * });
 * ```
 */
export const relativeStatoicCrop: RelativeStatoicCrop = blockFamily(facts);
