/**
 * Typed builders for the block Detections Merge, of the category transformation: {@linkcode detectionsMerge} builds
 * steps of `roboflow_core/detections_merge@v1`.
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
import * as facts from "./facts/detections_merge.ts";

/**
 * A step of `roboflow_core/detections_merge@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DetectionsMergeV1}.
 */
export interface DetectionsMergeV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, such as "$steps.name.output".
   */
  predictions(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): DetectionsMergeV1After<Exclude<Missing, "predictions">>;
  /** Sets the class name: a text. Default "merged_detection". */
  className(value: string): this;
}

/**
 * A step of `roboflow_core/detections_merge@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionsMerge} builds it.
 */
export interface DetectionsMergeV1
  extends
    DetectionsMergeV1Needs<never>,
    CompleteStep<"roboflow_core/detections_merge@v1", { predictions: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/detections_merge@v1` of which something was set: a {@link DetectionsMergeV1} if nothing is
 * `Missing`, else a {@link DetectionsMergeV1Needs}.
 */
export type DetectionsMergeV1After<Missing extends string> = [Missing] extends [never] ? DetectionsMergeV1
  : DetectionsMergeV1Needs<Missing>;

/** The versions of the block Detections Merge: what {@link detectionsMerge} is. */
export interface DetectionsMerge {
  /**
   * `roboflow_core/detections_merge@v1`: Detections Merge, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_merge@v1",
    DetectionsMergeV1Needs<"predictions">,
    DetectionsMergeV1
  >;
}

/**
 * Builds steps of the block Detections Merge: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsMerge } from "@stepwright/workflows/blocks/detections_merge";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsMerge.v1("detections_merge").predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_merge@v1",
 *   name: "detections_merge",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const detectionsMerge: DetectionsMerge = blockFamily(facts);
