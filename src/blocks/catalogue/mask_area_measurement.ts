/**
 * Typed builders for the block Mask Area Measurement.
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

/** A step of `roboflow_core/mask_area_measurement@v1` that still needs what `Missing` names. */
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
 * steps can use its outputs.
 */
export interface MaskAreaMeasurementV1 extends
  MaskAreaMeasurementV1Needs<never>,
  CompleteStep<
    "roboflow_core/mask_area_measurement@v1",
    { predictions: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/** A step of `roboflow_core/mask_area_measurement@v1` that needs what `Missing` names, or nothing more. */
export type MaskAreaMeasurementV1After<Missing extends string> = [Missing] extends [never] ? MaskAreaMeasurementV1
  : MaskAreaMeasurementV1Needs<Missing>;

/** The versions of the block Mask Area Measurement. */
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

/** Builds steps of the block Mask Area Measurement: call a version with a name. */
export const maskAreaMeasurement: MaskAreaMeasurement = blockFamily(facts);
