/**
 * Typed builders for the block Detections Transformation, of the category transformation:
 * {@linkcode detectionsTransformation} builds steps of `roboflow_core/detections_transformation@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/detections_transformation.ts";

/**
 * A step of `roboflow_core/detections_transformation@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link DetectionsTransformationV1}.
 */
export interface DetectionsTransformationV1Needs<Missing extends string> extends NamedStep {
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
  ): DetectionsTransformationV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the operations: a list of objects, each with type one of "ClassificationPropertyExtract",
   * "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36 in all).
   */
  operations(value: readonly Operation[]): DetectionsTransformationV1After<Exclude<Missing, "operations">>;
  /** Sets the operations parameters: a record of references. */
  operationsParameters(value: Readonly<Record<string, Selector | ReferenceTo<"*">>>): this;
}

/**
 * A step of `roboflow_core/detections_transformation@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link detectionsTransformation} builds it.
 */
export interface DetectionsTransformationV1 extends
  DetectionsTransformationV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_transformation@v1",
    {
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/detections_transformation@v1` of which something was set: a
 * {@link DetectionsTransformationV1} if nothing is `Missing`, else a {@link DetectionsTransformationV1Needs}.
 */
export type DetectionsTransformationV1After<Missing extends string> = [Missing] extends [never]
  ? DetectionsTransformationV1
  : DetectionsTransformationV1Needs<Missing>;

/** The versions of the block Detections Transformation: what {@link detectionsTransformation} is. */
export interface DetectionsTransformation {
  /**
   * `roboflow_core/detections_transformation@v1`: Detections Transformation, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Takes whole batches in `predictions`. Takes batches or single values in
   * `operations_parameters`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_transformation@v1",
    DetectionsTransformationV1Needs<"predictions" | "operations">,
    DetectionsTransformationV1
  >;
}

/**
 * Builds steps of the block Detections Transformation: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsTransformation } from "@stepwright/workflows/blocks/detections_transformation";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsTransformation.v1("detections_transformation")
 *   .predictions(detect.outputs.predictions)
 *   .operations([{ type: "DetectionsShift", shift_x: 10, shift_y: 0 }]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_transformation@v1",
 *   name: "detections_transformation",
 *   predictions: "$steps.detect.predictions",
 *   operations: [{ type: "DetectionsShift", shift_x: 10, shift_y: 0 }],
 * });
 * ```
 */
export const detectionsTransformation: DetectionsTransformation = blockFamily(facts);
