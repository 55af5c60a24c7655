/**
 * Typed builders for the block Image Preprocessing, of the category classical computer vision:
 * {@linkcode imagePreprocessing} builds steps of `roboflow_core/image_preprocessing@v1`.
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
import * as facts from "./facts/image_preprocessing.ts";

/**
 * A step of `roboflow_core/image_preprocessing@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link ImagePreprocessingV1}.
 */
export interface ImagePreprocessingV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ImagePreprocessingV1After<Exclude<Missing, "image">>;
  /** Sets the task type: one of "resize", "rotate", "flip". */
  taskType(value: "resize" | "rotate" | "flip"): ImagePreprocessingV1After<Exclude<Missing, "taskType">>;
  /**
   * Sets the width: an integer above 0, or a reference of kind integer. Default 640. Used only where `task_type` is
   * "resize".
   */
  width(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the height: an integer above 0, or a reference of kind integer. Default 640. Used only where `task_type` is
   * "resize".
   */
  height(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the rotation degrees: an integer, or a reference of kind integer. Default 90. Used only where `task_type` is
   * "rotate".
   */
  rotationDegrees(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the flip type: one of "vertical", "horizontal", "both", or a reference of kind string. Default "vertical".
   * Used only where `task_type` is "flip".
   */
  flipType(value: "vertical" | "horizontal" | "both" | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/image_preprocessing@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link imagePreprocessing} builds it.
 */
export interface ImagePreprocessingV1
  extends ImagePreprocessingV1Needs<never>, CompleteStep<"roboflow_core/image_preprocessing@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/image_preprocessing@v1` of which something was set: a {@link ImagePreprocessingV1} if
 * nothing is `Missing`, else a {@link ImagePreprocessingV1Needs}.
 */
export type ImagePreprocessingV1After<Missing extends string> = [Missing] extends [never] ? ImagePreprocessingV1
  : ImagePreprocessingV1Needs<Missing>;

/** The versions of the block Image Preprocessing: what {@link imagePreprocessing} is. */
export interface ImagePreprocessing {
  /**
   * `roboflow_core/image_preprocessing@v1`: Image Preprocessing, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/image_preprocessing@v1",
    ImagePreprocessingV1Needs<"image" | "taskType">,
    ImagePreprocessingV1
  >;
}

/**
 * Builds steps of the block Image Preprocessing: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { imagePreprocessing } from "@stepwright/workflows/blocks/image_preprocessing";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = imagePreprocessing.v1("image_preprocessing").image(image).taskType("resize");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/image_preprocessing@v1",
 *   name: "image_preprocessing",
 *   image: "$inputs.image",
 *   task_type: "resize",
 * });
 * ```
 */
export const imagePreprocessing: ImagePreprocessing = blockFamily(facts);
