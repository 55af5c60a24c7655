/**
 * Typed builders for the block Stitch Images, of the category transformation: {@linkcode stitchImages} builds steps
 * of `roboflow_core/stitch_images@v1`.
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
import * as facts from "./facts/stitch_images.ts";

/**
 * A step of `roboflow_core/stitch_images@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link StitchImagesV1}.
 */
export interface StitchImagesV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image1: a reference of kind image, such as "$inputs.name". */
  image1(value: Selector | ReferenceTo<"image">): StitchImagesV1After<Exclude<Missing, "image1">>;
  /** Sets the image2: a reference of kind image, such as "$inputs.name". */
  image2(value: Selector | ReferenceTo<"image">): StitchImagesV1After<Exclude<Missing, "image2">>;
  /**
   * Sets the max allowed reprojection error: a number, or null, or a reference of kind float_zero_to_one. Default 3.
   */
  maxAllowedReprojectionError(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the count of best matches per query descriptor: an integer, or null, or a reference of kind integer. Default
   * 2.
   */
  countOfBestMatchesPerQueryDescriptor(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/stitch_images@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link stitchImages} builds it.
 */
export interface StitchImagesV1
  extends StitchImagesV1Needs<never>, CompleteStep<"roboflow_core/stitch_images@v1", { stitched_image: "image" }> {}

/**
 * A step of `roboflow_core/stitch_images@v1` of which something was set: a {@link StitchImagesV1} if nothing is
 * `Missing`, else a {@link StitchImagesV1Needs}.
 */
export type StitchImagesV1After<Missing extends string> = [Missing] extends [never] ? StitchImagesV1
  : StitchImagesV1Needs<Missing>;

/** The versions of the block Stitch Images: what {@link stitchImages} is. */
export interface StitchImages {
  /**
   * `roboflow_core/stitch_images@v1`: Stitch Images, of the category transformation.
   *
   * Gives `stitched_image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/stitch_images@v1", StitchImagesV1Needs<"image1" | "image2">, StitchImagesV1>;
}

/**
 * Builds steps of the block Stitch Images: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { stitchImages } from "@stepwright/workflows/blocks/stitch_images";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = stitchImages.v1("stitch_images").image1(image).image2(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stitch_images@v1",
 *   name: "stitch_images",
 *   image1: "$inputs.image",
 *   image2: "$inputs.image",
 * });
 * ```
 */
export const stitchImages: StitchImages = blockFamily(facts);
