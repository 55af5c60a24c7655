/**
 * Typed builders for the block Image Blur, of the category classical computer vision: {@linkcode imageBlur} builds
 * steps of `roboflow_core/image_blur@v1`.
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
import * as facts from "./facts/image_blur.ts";

/**
 * A step of `roboflow_core/image_blur@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ImageBlurV1}.
 */
export interface ImageBlurV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ImageBlurV1After<Exclude<Missing, "image">>;
  /**
   * Sets the blur type: one of "average", "gaussian", "median", "bilateral", or a reference of kind string. Default
   * "gaussian".
   */
  blurType(value: "average" | "gaussian" | "median" | "bilateral" | Selector | ReferenceTo<"string">): this;
  /** Sets the kernel size: an integer, or a reference of kind integer. Default 5. */
  kernelSize(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/image_blur@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link imageBlur} builds it.
 */
export interface ImageBlurV1
  extends ImageBlurV1Needs<never>, CompleteStep<"roboflow_core/image_blur@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/image_blur@v1` of which something was set: a {@link ImageBlurV1} if nothing is `Missing`,
 * else a {@link ImageBlurV1Needs}.
 */
export type ImageBlurV1After<Missing extends string> = [Missing] extends [never] ? ImageBlurV1
  : ImageBlurV1Needs<Missing>;

/** The versions of the block Image Blur: what {@link imageBlur} is. */
export interface ImageBlur {
  /**
   * `roboflow_core/image_blur@v1`: Image Blur, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/image_blur@v1", ImageBlurV1Needs<"image">, ImageBlurV1>;
}

/**
 * Builds steps of the block Image Blur: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { imageBlur } from "@stepwright/workflows/blocks/image_blur";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = imageBlur.v1("image_blur").image(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/image_blur@v1", name: "image_blur", image: "$inputs.image" });
 * ```
 */
export const imageBlur: ImageBlur = blockFamily(facts);
