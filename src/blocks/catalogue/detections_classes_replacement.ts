/**
 * Typed builders for the block Detections Classes Replacement, of the category fusion:
 * {@linkcode detectionsClassesReplacement} builds steps of `roboflow_core/detections_classes_replacement@v1`.
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

/**
 * A step of `roboflow_core/detections_classes_replacement@v1` that still needs what `Missing` names: once all of it
 * is set, it is a {@link DetectionsClassesReplacementV1}.
 */
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
 * other steps can use its outputs. {@link detectionsClassesReplacement} builds it.
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

/**
 * A step of `roboflow_core/detections_classes_replacement@v1` of which something was set: a
 * {@link DetectionsClassesReplacementV1} if nothing is `Missing`, else a {@link DetectionsClassesReplacementV1Needs}.
 */
export type DetectionsClassesReplacementV1After<Missing extends string> = [Missing] extends [never]
  ? DetectionsClassesReplacementV1
  : DetectionsClassesReplacementV1Needs<Missing>;

/** The versions of the block Detections Classes Replacement: what {@link detectionsClassesReplacement} is. */
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

/**
 * Builds steps of the block Detections Classes Replacement: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsClassesReplacement } from "@stepwright/workflows/blocks/detections_classes_replacement";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import { roboflowClassificationModel } from "@stepwright/workflows/blocks/roboflow_classification_model";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const crop = dynamicCrop.v1("crop").images(image).predictions(detect.outputs.predictions);
 * const classifyCrops = roboflowClassificationModel.v3("classify_crops").images(crop.outputs.crops).modelId("signs/3");
 * const step = detectionsClassesReplacement.v1("detections_classes_replacement")
 *   .objectDetectionPredictions(detect.outputs.predictions)
 *   .classificationPredictions(classifyCrops.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_classes_replacement@v1",
 *   name: "detections_classes_replacement",
 *   object_detection_predictions: "$steps.detect.predictions",
 *   classification_predictions: "$steps.classify_crops.predictions",
 * });
 * ```
 */
export const detectionsClassesReplacement: DetectionsClassesReplacement = blockFamily(facts);
