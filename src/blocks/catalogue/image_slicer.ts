/**
 * Typed builders for the block Image Slicer, of the category transformation: {@linkcode imageSlicer} builds steps of
 * each version.
 *
 * - `v2`: `roboflow_core/image_slicer@v2`
 * - `v1`: `roboflow_core/image_slicer@v1`
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
import * as facts from "./facts/image_slicer.ts";

/**
 * A step of `roboflow_core/image_slicer@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ImageSlicerV1}.
 */
export interface ImageSlicerV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ImageSlicerV1After<Exclude<Missing, "image">>;
  /** Sets the slice width: an integer above 0, or a reference of kind integer. Default 640. */
  sliceWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the slice height: an integer above 0, or a reference of kind integer. Default 640. */
  sliceHeight(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the overlap ratio width: a number from 0 and below 1, or a reference of kind float_zero_to_one. Default 0.2.
   */
  overlapRatioWidth(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the overlap ratio height: a number from 0 and below 1, or a reference of kind float_zero_to_one. Default
   * 0.2.
   */
  overlapRatioHeight(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/image_slicer@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link imageSlicer} builds it.
 */
export interface ImageSlicerV1
  extends ImageSlicerV1Needs<never>, CompleteStep<"roboflow_core/image_slicer@v1", { slices: "image" }> {}

/**
 * A step of `roboflow_core/image_slicer@v1` of which something was set: a {@link ImageSlicerV1} if nothing is
 * `Missing`, else a {@link ImageSlicerV1Needs}.
 */
export type ImageSlicerV1After<Missing extends string> = [Missing] extends [never] ? ImageSlicerV1
  : ImageSlicerV1Needs<Missing>;

/**
 * A step of `roboflow_core/image_slicer@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ImageSlicerV2}.
 */
export interface ImageSlicerV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ImageSlicerV2After<Exclude<Missing, "image">>;
  /** Sets the slice width: an integer above 0, or a reference of kind integer. Default 640. */
  sliceWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the slice height: an integer above 0, or a reference of kind integer. Default 640. */
  sliceHeight(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the overlap ratio width: a number from 0 and below 1, or a reference of kind float_zero_to_one. Default 0.2.
   */
  overlapRatioWidth(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the overlap ratio height: a number from 0 and below 1, or a reference of kind float_zero_to_one. Default
   * 0.2.
   */
  overlapRatioHeight(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/image_slicer@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link imageSlicer} builds it.
 */
export interface ImageSlicerV2
  extends ImageSlicerV2Needs<never>, CompleteStep<"roboflow_core/image_slicer@v2", { slices: "image" }> {}

/**
 * A step of `roboflow_core/image_slicer@v2` of which something was set: a {@link ImageSlicerV2} if nothing is
 * `Missing`, else a {@link ImageSlicerV2Needs}.
 */
export type ImageSlicerV2After<Missing extends string> = [Missing] extends [never] ? ImageSlicerV2
  : ImageSlicerV2Needs<Missing>;

/** The versions of the block Image Slicer: what {@link imageSlicer} is. */
export interface ImageSlicer {
  /**
   * `roboflow_core/image_slicer@v1`: Image Slicer, of the category transformation. A later version is `v2`.
   *
   * Gives `slices` (image). Runs once for each element of a batch. Its outputs lie one level deeper than its inputs.
   */
  readonly v1: BlockVersion<"roboflow_core/image_slicer@v1", ImageSlicerV1Needs<"image">, ImageSlicerV1>;
  /**
   * `roboflow_core/image_slicer@v2`: Image Slicer, of the category transformation.
   *
   * Gives `slices` (image). Runs once for each element of a batch. Its outputs lie one level deeper than its inputs.
   */
  readonly v2: BlockVersion<"roboflow_core/image_slicer@v2", ImageSlicerV2Needs<"image">, ImageSlicerV2>;
}

/**
 * Builds steps of the block Image Slicer: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { imageSlicer } from "@stepwright/workflows/blocks/image_slicer";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = imageSlicer.v2("image_slicer").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/image_slicer@v2",
 *   name: "image_slicer",
 *   image: "$inputs.image",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { imageSlicer } from "@stepwright/workflows/blocks/image_slicer";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = imageSlicer.v1("image_slicer").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/image_slicer@v1",
 *   name: "image_slicer",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const imageSlicer: ImageSlicer = blockFamily(facts);
