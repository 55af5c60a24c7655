/**
 * Typed builders for the block Detections Classes Replacement.
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
import * as facts from "./facts/detections_classes_replacement.ts";

/** A step of `roboflow_core/detections_classes_replacement@v1` that still needs what `Missing` names. */
export interface DetectionsClassesReplacementV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the object detection predictions: a reference of kind object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction, such as "$steps.name.output".
   */
  objectDetectionPredictions(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): DetectionsClassesReplacementV1After<Exclude<Missing, "objectDetectionPredictions">>;
  /**
   * Sets the classification predictions: a reference of kind classification_prediction, list_of_values, string, such
   * as "$steps.name.output".
   */
  classificationPredictions(
    value: Selector | ReferenceTo<"classification_prediction" | "list_of_values" | "string">,
  ): DetectionsClassesReplacementV1After<Exclude<Missing, "classificationPredictions">>;
  /** Sets the fallback class name: a text, or null, or a reference of kind string. Default null. */
  fallbackClassName(value: string | null | ReferenceTo<"string">): this;
  /** Sets the fallback class id: an integer, or null, or a reference of kind integer. Default null. */
  fallbackClassId(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/detections_classes_replacement@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs.
 */
export interface DetectionsClassesReplacementV1 extends
  DetectionsClassesReplacementV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_classes_replacement@v1",
    {
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/** A step of `roboflow_core/detections_classes_replacement@v1` that needs what `Missing` names, or nothing more. */
export type DetectionsClassesReplacementV1After<Missing extends string> = [Missing] extends [never]
  ? DetectionsClassesReplacementV1
  : DetectionsClassesReplacementV1Needs<Missing>;

/** The versions of the block Detections Classes Replacement. */
export interface DetectionsClassesReplacement {
  /**
   * `roboflow_core/detections_classes_replacement@v1`: Detections Classes Replacement, of the category fusion.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Runs once for each element of a batch. Also gets the elements that are empty. In
   * `classification_predictions` it takes data one level deeper than in `object_detection_predictions`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_classes_replacement@v1",
    DetectionsClassesReplacementV1Needs<"objectDetectionPredictions" | "classificationPredictions">,
    DetectionsClassesReplacementV1
  >;
}

/** Builds steps of the block Detections Classes Replacement: call a version with a name. */
export const detectionsClassesReplacement: DetectionsClassesReplacement = blockFamily(facts);
