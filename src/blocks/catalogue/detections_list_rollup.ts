/**
 * Typed builders for the block Detections List Roll-Up, of the category fusion: {@linkcode detectionsListRollup}
 * builds steps of `roboflow_core/detections_list_rollup@v1`.
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
import * as facts from "./facts/detections_list_rollup.ts";

/**
 * A step of `roboflow_core/detections_list_rollup@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link DetectionsListRollupV1}.
 */
export interface DetectionsListRollupV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the parent detection: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, such as "$steps.name.output".
   */
  parentDetection(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): DetectionsListRollupV1After<Exclude<Missing, "parentDetection">>;
  /** Sets the child detections: a reference of kind list_of_values, such as "$inputs.name". */
  childDetections(
    value: Selector | ReferenceTo<"list_of_values">,
  ): DetectionsListRollupV1After<Exclude<Missing, "childDetections">>;
  /**
   * Sets the confidence strategy: one of "max", "mean", "min", or a reference of kind list_of_values. Default "max".
   */
  confidenceStrategy(value: "max" | "mean" | "min" | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the overlap threshold: a number from 0 to 1. Default 0. It takes no reference: the engine crashes on one
   * here.
   */
  overlapThreshold(value: number): this;
  /**
   * Sets the keypoint merge threshold: a number of at least 0. Default 10. It takes no reference: the engine crashes
   * on one here.
   */
  keypointMergeThreshold(value: number): this;
}

/**
 * A step of `roboflow_core/detections_list_rollup@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link detectionsListRollup} builds it.
 */
export interface DetectionsListRollupV1 extends
  DetectionsListRollupV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_list_rollup@v1",
    {
      rolled_up_detections:
        | "instance_segmentation_prediction"
        | "object_detection_prediction"
        | "keypoint_detection_prediction";
      crop_zones: "list_of_values";
    }
  > {}

/**
 * A step of `roboflow_core/detections_list_rollup@v1` of which something was set: a {@link DetectionsListRollupV1} if
 * nothing is `Missing`, else a {@link DetectionsListRollupV1Needs}.
 */
export type DetectionsListRollupV1After<Missing extends string> = [Missing] extends [never] ? DetectionsListRollupV1
  : DetectionsListRollupV1Needs<Missing>;

/** The versions of the block Detections List Roll-Up: what {@link detectionsListRollup} is. */
export interface DetectionsListRollup {
  /**
   * `roboflow_core/detections_list_rollup@v1`: Detections List Roll-Up, of the category fusion.
   *
   * Gives `rolled_up_detections` (instance_segmentation_prediction, object_detection_prediction,
   * keypoint_detection_prediction) and `crop_zones` (list_of_values). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_list_rollup@v1",
    DetectionsListRollupV1Needs<"parentDetection" | "childDetections">,
    DetectionsListRollupV1
  >;
}

/**
 * Builds steps of the block Detections List Roll-Up: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsListRollup } from "@stepwright/workflows/blocks/detections_list_rollup";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const childDetections = input.parameter("child_detections", "list_of_values");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsListRollup.v1("detections_list_rollup")
 *   .parentDetection(detect.outputs.predictions)
 *   .childDetections(childDetections);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_list_rollup@v1",
 *   name: "detections_list_rollup",
 *   parent_detection: "$steps.detect.predictions",
 *   child_detections: "$inputs.child_detections",
 * });
 * ```
 */
export const detectionsListRollup: DetectionsListRollup = blockFamily(facts);
