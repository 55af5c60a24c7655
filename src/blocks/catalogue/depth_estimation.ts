/**
 * Typed builders for the block Depth Estimation, of the category model: {@linkcode depthEstimation} builds steps of
 * `roboflow_core/depth_estimation@v1`.
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
import * as facts from "./facts/depth_estimation.ts";

/**
 * A step of `roboflow_core/depth_estimation@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DepthEstimationV1}.
 */
export interface DepthEstimationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): DepthEstimationV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model version: one of "depth-anything-v2/small", "depth-anything-v3/small", "depth-anything-v3/base",
   * "yolo26n-depth-768", "yolo26s-depth-768", "yolo26m-depth-768", "yolo26l-depth-768", "yolo26x-depth-768", or a
   * reference of kind string. Default "depth-anything-v3/small". It takes one value for a whole batch: what a step
   * makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "depth-anything-v2/small"
      | "depth-anything-v3/small"
      | "depth-anything-v3/base"
      | "yolo26n-depth-768"
      | "yolo26s-depth-768"
      | "yolo26m-depth-768"
      | "yolo26l-depth-768"
      | "yolo26x-depth-768"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/depth_estimation@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link depthEstimation} builds it.
 */
export interface DepthEstimationV1
  extends
    DepthEstimationV1Needs<never>,
    CompleteStep<"roboflow_core/depth_estimation@v1", { image: "image"; normalized_depth: "numpy_array" }> {}

/**
 * A step of `roboflow_core/depth_estimation@v1` of which something was set: a {@link DepthEstimationV1} if nothing is
 * `Missing`, else a {@link DepthEstimationV1Needs}.
 */
export type DepthEstimationV1After<Missing extends string> = [Missing] extends [never] ? DepthEstimationV1
  : DepthEstimationV1Needs<Missing>;

/** The versions of the block Depth Estimation: what {@link depthEstimation} is. */
export interface DepthEstimation {
  /**
   * `roboflow_core/depth_estimation@v1`: Depth Estimation, of the category model.
   *
   * Gives `image` (image) and `normalized_depth` (numpy_array). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/depth_estimation@v1", DepthEstimationV1Needs<"images">, DepthEstimationV1>;
}

/**
 * Builds steps of the block Depth Estimation: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { depthEstimation } from "@stepwright/workflows/blocks/depth_estimation";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = depthEstimation.v1("depth_estimation").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/depth_estimation@v1",
 *   name: "depth_estimation",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const depthEstimation: DepthEstimation = blockFamily(facts);
