/**
 * Typed builders for the block Absolute Static Crop, of the category transformation: {@linkcode absoluteStaticCrop}
 * builds steps of `roboflow_core/absolute_static_crop@v1`.
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
import * as facts from "./facts/absolute_static_crop.ts";

/**
 * A step of `roboflow_core/absolute_static_crop@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link AbsoluteStaticCropV1}.
 */
export interface AbsoluteStaticCropV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): AbsoluteStaticCropV1After<Exclude<Missing, "images">>;
  /**
   * Sets the x center: an integer above 0, or a reference of kind integer. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  xCenter(value: number | Selector | ReferenceTo<"integer">): AbsoluteStaticCropV1After<Exclude<Missing, "xCenter">>;
  /**
   * Sets the y center: an integer above 0, or a reference of kind integer. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  yCenter(value: number | Selector | ReferenceTo<"integer">): AbsoluteStaticCropV1After<Exclude<Missing, "yCenter">>;
  /**
   * Sets the width: an integer above 0, or a reference of kind integer. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  width(value: number | Selector | ReferenceTo<"integer">): AbsoluteStaticCropV1After<Exclude<Missing, "width">>;
  /**
   * Sets the height: an integer above 0, or a reference of kind integer. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  height(value: number | Selector | ReferenceTo<"integer">): AbsoluteStaticCropV1After<Exclude<Missing, "height">>;
}

/**
 * A step of `roboflow_core/absolute_static_crop@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link absoluteStaticCrop} builds it.
 */
export interface AbsoluteStaticCropV1
  extends AbsoluteStaticCropV1Needs<never>, CompleteStep<"roboflow_core/absolute_static_crop@v1", { crops: "image" }> {}

/**
 * A step of `roboflow_core/absolute_static_crop@v1` of which something was set: a {@link AbsoluteStaticCropV1} if
 * nothing is `Missing`, else a {@link AbsoluteStaticCropV1Needs}.
 */
export type AbsoluteStaticCropV1After<Missing extends string> = [Missing] extends [never] ? AbsoluteStaticCropV1
  : AbsoluteStaticCropV1Needs<Missing>;

/** The versions of the block Absolute Static Crop: what {@link absoluteStaticCrop} is. */
export interface AbsoluteStaticCrop {
  /**
   * `roboflow_core/absolute_static_crop@v1`: Absolute Static Crop, of the category transformation.
   *
   * Gives `crops` (image). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/absolute_static_crop@v1",
    AbsoluteStaticCropV1Needs<"images" | "xCenter" | "yCenter" | "width" | "height">,
    AbsoluteStaticCropV1
  >;
}

/**
 * Builds steps of the block Absolute Static Crop: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { absoluteStaticCrop } from "@stepwright/workflows/blocks/absolute_static_crop";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = absoluteStaticCrop.v1("absolute_static_crop")
 *   .images(image)
 *   .xCenter(320)
 *   .yCenter(240)
 *   .width(640)
 *   .height(480);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/absolute_static_crop@v1",
 *   name: "absolute_static_crop",
 *   images: "$inputs.image",
 *   x_center: 320,
 *   y_center: 240,
 *   width: 640,
 *   height: 480,
 * });
 * ```
 */
export const absoluteStaticCrop: AbsoluteStaticCrop = blockFamily(facts);
