/**
 * Typed builders for the block Detection Offset, of the category transformation: {@linkcode detectionOffset} builds
 * steps of `roboflow_core/detection_offset@v1`.
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
import * as facts from "./facts/detection_offset.ts";

/**
 * A step of `roboflow_core/detection_offset@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DetectionOffsetV1}.
 */
export interface DetectionOffsetV1Needs<Missing extends string> extends NamedStep {
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
  ): DetectionOffsetV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the offset width: an integer above 0, or a reference of kind integer. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  offsetWidth(
    value: number | Selector | ReferenceTo<"integer">,
  ): DetectionOffsetV1After<Exclude<Missing, "offsetWidth">>;
  /**
   * Sets the offset height: an integer above 0, or a reference of kind integer. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  offsetHeight(
    value: number | Selector | ReferenceTo<"integer">,
  ): DetectionOffsetV1After<Exclude<Missing, "offsetHeight">>;
  /** Sets the units: one of "Percent (%)", "Pixels". Default "Pixels". */
  units(value: "Percent (%)" | "Pixels"): this;
}

/**
 * A step of `roboflow_core/detection_offset@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionOffset} builds it.
 */
export interface DetectionOffsetV1 extends
  DetectionOffsetV1Needs<never>,
  CompleteStep<
    "roboflow_core/detection_offset@v1",
    {
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/detection_offset@v1` of which something was set: a {@link DetectionOffsetV1} if nothing is
 * `Missing`, else a {@link DetectionOffsetV1Needs}.
 */
export type DetectionOffsetV1After<Missing extends string> = [Missing] extends [never] ? DetectionOffsetV1
  : DetectionOffsetV1Needs<Missing>;

/** The versions of the block Detection Offset: what {@link detectionOffset} is. */
export interface DetectionOffset {
  /**
   * `roboflow_core/detection_offset@v1`: Detection Offset, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Takes whole batches in `predictions`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detection_offset@v1",
    DetectionOffsetV1Needs<"predictions" | "offsetWidth" | "offsetHeight">,
    DetectionOffsetV1
  >;
}

/**
 * Builds steps of the block Detection Offset: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionOffset } from "@stepwright/workflows/blocks/detection_offset";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionOffset.v1("detection_offset")
 *   .predictions(detect.outputs.predictions)
 *   .offsetWidth(10)
 *   .offsetHeight(10);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detection_offset@v1",
 *   name: "detection_offset",
 *   predictions: "$steps.detect.predictions",
 *   offset_width: 10,
 *   offset_height: 10,
 * });
 * ```
 */
export const detectionOffset: DetectionOffset = blockFamily(facts);
