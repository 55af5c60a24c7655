/**
 * Typed builders for the block Mask Area Measurement, of the category transformation: {@linkcode maskAreaMeasurement}
 * builds steps of `roboflow_core/mask_area_measurement@v1`.
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
import * as facts from "./facts/mask_area_measurement.ts";

/**
 * A step of `roboflow_core/mask_area_measurement@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link MaskAreaMeasurementV1}.
 */
export interface MaskAreaMeasurementV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind instance_segmentation_prediction, object_detection_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction" | "object_detection_prediction">,
  ): MaskAreaMeasurementV1After<Exclude<Missing, "predictions">>;
  /** Sets the pixels per unit: a number, or a reference of kind float. Default 1. */
  pixelsPerUnit(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/mask_area_measurement@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link maskAreaMeasurement} builds it.
 */
export interface MaskAreaMeasurementV1 extends
  MaskAreaMeasurementV1Needs<never>,
  CompleteStep<
    "roboflow_core/mask_area_measurement@v1",
    { predictions: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/mask_area_measurement@v1` of which something was set: a {@link MaskAreaMeasurementV1} if
 * nothing is `Missing`, else a {@link MaskAreaMeasurementV1Needs}.
 */
export type MaskAreaMeasurementV1After<Missing extends string> = [Missing] extends [never] ? MaskAreaMeasurementV1
  : MaskAreaMeasurementV1Needs<Missing>;

/** The versions of the block Mask Area Measurement: what {@link maskAreaMeasurement} is. */
export interface MaskAreaMeasurement {
  /**
   * `roboflow_core/mask_area_measurement@v1`: Mask Area Measurement, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction). Runs once for each element
   * of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/mask_area_measurement@v1",
    MaskAreaMeasurementV1Needs<"predictions">,
    MaskAreaMeasurementV1
  >;
}

/**
 * Builds steps of the block Mask Area Measurement: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { maskAreaMeasurement } from "@stepwright/workflows/blocks/mask_area_measurement";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = maskAreaMeasurement.v1("mask_area_measurement").predictions(segment.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/mask_area_measurement@v1",
 *   name: "mask_area_measurement",
 *   predictions: "$steps.segment.predictions",
 * });
 * ```
 */
export const maskAreaMeasurement: MaskAreaMeasurement = blockFamily(facts);
