/**
 * Typed builders for the block Velocity, of the category analytics: {@linkcode velocity} builds steps of
 * `roboflow_core/velocity@v1`.
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
import * as facts from "./facts/velocity.ts";

/**
 * A step of `roboflow_core/velocity@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link VelocityV1}.
 */
export interface VelocityV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VelocityV1After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference to an output of a step of kind keypoint_detection_prediction,
   * object_detection_prediction, instance_segmentation_prediction, such as "$steps.name.output".
   */
  detections(
    value:
      | Selector
      | ReferenceTo<
        "keypoint_detection_prediction" | "object_detection_prediction" | "instance_segmentation_prediction"
      >,
  ): VelocityV1After<Exclude<Missing, "detections">>;
  /** Sets the smoothing alpha: a number, or a reference of kind float. Default 0.5. */
  smoothingAlpha(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the pixels per meter: a number, or a reference of kind float. Default 1. */
  pixelsPerMeter(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/velocity@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link velocity} builds it.
 */
export interface VelocityV1 extends
  VelocityV1Needs<never>,
  CompleteStep<
    "roboflow_core/velocity@v1",
    {
      velocity_detections:
        | "keypoint_detection_prediction"
        | "object_detection_prediction"
        | "instance_segmentation_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/velocity@v1` of which something was set: a {@link VelocityV1} if nothing is `Missing`,
 * else a {@link VelocityV1Needs}.
 */
export type VelocityV1After<Missing extends string> = [Missing] extends [never] ? VelocityV1 : VelocityV1Needs<Missing>;

/** The versions of the block Velocity: what {@link velocity} is. */
export interface Velocity {
  /**
   * `roboflow_core/velocity@v1`: Velocity, of the category analytics.
   *
   * Gives `velocity_detections` (keypoint_detection_prediction, object_detection_prediction,
   * instance_segmentation_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/velocity@v1", VelocityV1Needs<"image" | "detections">, VelocityV1>;
}

/**
 * Builds steps of the block Velocity: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowKeypointDetectionModel } from "@stepwright/workflows/blocks/roboflow_keypoint_detection_model";
 * import { velocity } from "@stepwright/workflows/blocks/velocity";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const findKeypoints = roboflowKeypointDetectionModel.v3("find_keypoints").images(image).modelId("signs/3");
 * const step = velocity.v1("velocity").image(image).detections(findKeypoints.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/velocity@v1",
 *   name: "velocity",
 *   image: "$inputs.image",
 *   detections: "$steps.find_keypoints.predictions",
 * });
 * ```
 */
export const velocity: Velocity = blockFamily(facts);
