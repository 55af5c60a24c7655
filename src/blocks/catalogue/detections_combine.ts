/**
 * Typed builders for the block Detections Combine, of the category transformation: {@linkcode detectionsCombine}
 * builds steps of `roboflow_core/detections_combine@v1`.
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
import * as facts from "./facts/detections_combine.ts";

/**
 * A step of `roboflow_core/detections_combine@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link DetectionsCombineV1}.
 */
export interface DetectionsCombineV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the prediction one: a reference of kind object_detection_prediction, instance_segmentation_prediction, such
   * as "$steps.name.output".
   */
  predictionOne(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): DetectionsCombineV1After<Exclude<Missing, "predictionOne">>;
  /**
   * Sets the prediction two: a reference of kind object_detection_prediction, instance_segmentation_prediction, such
   * as "$steps.name.output".
   */
  predictionTwo(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): DetectionsCombineV1After<Exclude<Missing, "predictionTwo">>;
}

/**
 * A step of `roboflow_core/detections_combine@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionsCombine} builds it.
 */
export interface DetectionsCombineV1 extends
  DetectionsCombineV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_combine@v1",
    { predictions: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/detections_combine@v1` of which something was set: a {@link DetectionsCombineV1} if
 * nothing is `Missing`, else a {@link DetectionsCombineV1Needs}.
 */
export type DetectionsCombineV1After<Missing extends string> = [Missing] extends [never] ? DetectionsCombineV1
  : DetectionsCombineV1Needs<Missing>;

/** The versions of the block Detections Combine: what {@link detectionsCombine} is. */
export interface DetectionsCombine {
  /**
   * `roboflow_core/detections_combine@v1`: Detections Combine, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_combine@v1",
    DetectionsCombineV1Needs<"predictionOne" | "predictionTwo">,
    DetectionsCombineV1
  >;
}

/**
 * Builds steps of the block Detections Combine: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsCombine } from "@stepwright/workflows/blocks/detections_combine";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsCombine.v1("detections_combine")
 *   .predictionOne(detect.outputs.predictions)
 *   .predictionTwo(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_combine@v1",
 *   name: "detections_combine",
 *   prediction_one: "$steps.detect.predictions",
 *   prediction_two: "$steps.detect.predictions",
 * });
 * ```
 */
export const detectionsCombine: DetectionsCombine = blockFamily(facts);
