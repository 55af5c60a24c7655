/**
 * Typed builders for the block Detections Combine.
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

/** A step of `roboflow_core/detections_combine@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface DetectionsCombineV1 extends
  DetectionsCombineV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_combine@v1",
    { predictions: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/** A step of `roboflow_core/detections_combine@v1` that needs what `Missing` names, or nothing more. */
export type DetectionsCombineV1After<Missing extends string> = [Missing] extends [never] ? DetectionsCombineV1
  : DetectionsCombineV1Needs<Missing>;

/** The versions of the block Detections Combine. */
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

/** Builds steps of the block Detections Combine: call a version with a name. */
export const detectionsCombine: DetectionsCombine = blockFamily(facts);
