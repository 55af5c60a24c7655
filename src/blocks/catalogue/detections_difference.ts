/**
 * Typed builders for the block Detections Difference, of the category fusion: {@linkcode detectionsDifference} builds
 * steps of `roboflow_core/detections_difference@v1`.
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
import * as facts from "./facts/detections_difference.ts";

/**
 * A step of `roboflow_core/detections_difference@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link DetectionsDifferenceV1}.
 */
export interface DetectionsDifferenceV1Needs<Missing extends string> extends NamedStep {
  /** Sets the reference predictions: a reference of kind object_detection_prediction, such as "$steps.name.output". */
  referencePredictions(
    value: Selector | ReferenceTo<"object_detection_prediction">,
  ): DetectionsDifferenceV1After<Exclude<Missing, "referencePredictions">>;
  /** Sets the candidate predictions: a reference of kind object_detection_prediction, such as "$steps.name.output". */
  candidatePredictions(
    value: Selector | ReferenceTo<"object_detection_prediction">,
  ): DetectionsDifferenceV1After<Exclude<Missing, "candidatePredictions">>;
  /** Sets the spatial weight: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. */
  spatialWeight(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the class mismatch penalty: a number of at least 0. Default 0.15. It takes no reference: the engine crashes
   * on one here.
   */
  classMismatchPenalty(value: number): this;
  /**
   * Sets the reject cost: a number of at least 0. Default 0.75. It takes no reference: the engine crashes on one
   * here.
   */
  rejectCost(value: number): this;
  /** Switches class strict on or off: true or false, or a reference of kind boolean. Default false. */
  classStrict(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the min removed to verify: an integer of at least 1. Default 1. It takes no reference: the engine crashes on
   * one here.
   */
  minRemovedToVerify(value: number): this;
}

/**
 * A step of `roboflow_core/detections_difference@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link detectionsDifference} builds it.
 */
export interface DetectionsDifferenceV1 extends
  DetectionsDifferenceV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_difference@v1",
    {
      removed_detections: "object_detection_prediction";
      persisted_detections: "object_detection_prediction";
      new_detections: "object_detection_prediction";
      removed_count: "integer";
      new_count: "integer";
      verified: "boolean";
    }
  > {}

/**
 * A step of `roboflow_core/detections_difference@v1` of which something was set: a {@link DetectionsDifferenceV1} if
 * nothing is `Missing`, else a {@link DetectionsDifferenceV1Needs}.
 */
export type DetectionsDifferenceV1After<Missing extends string> = [Missing] extends [never] ? DetectionsDifferenceV1
  : DetectionsDifferenceV1Needs<Missing>;

/** The versions of the block Detections Difference: what {@link detectionsDifference} is. */
export interface DetectionsDifference {
  /**
   * `roboflow_core/detections_difference@v1`: Detections Difference, of the category fusion.
   *
   * Gives `removed_detections` (object_detection_prediction), `persisted_detections` (object_detection_prediction),
   * `new_detections` (object_detection_prediction), `removed_count` (integer), `new_count` (integer) and `verified`
   * (boolean). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_difference@v1",
    DetectionsDifferenceV1Needs<"referencePredictions" | "candidatePredictions">,
    DetectionsDifferenceV1
  >;
}

/**
 * Builds steps of the block Detections Difference: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsDifference } from "@stepwright/workflows/blocks/detections_difference";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsDifference.v1("detections_difference")
 *   .referencePredictions(detect.outputs.predictions)
 *   .candidatePredictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_difference@v1",
 *   name: "detections_difference",
 *   reference_predictions: "$steps.detect.predictions",
 *   candidate_predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const detectionsDifference: DetectionsDifference = blockFamily(facts);
