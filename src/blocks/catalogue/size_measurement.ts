/**
 * Typed builders for the block Size Measurement, of the category transformation: {@linkcode sizeMeasurement} builds
 * steps of `roboflow_core/size_measurement@v1`.
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
import * as facts from "./facts/size_measurement.ts";

/**
 * A step of `roboflow_core/size_measurement@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SizeMeasurementV1}.
 */
export interface SizeMeasurementV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the object predictions: a reference of kind instance_segmentation_prediction, object_detection_prediction,
   * such as "$steps.name.output".
   */
  objectPredictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction" | "object_detection_prediction">,
  ): SizeMeasurementV1After<Exclude<Missing, "objectPredictions">>;
  /**
   * Sets the reference predictions: a list of any JSON values, or a reference of kind
   * instance_segmentation_prediction, object_detection_prediction, list_of_values.
   */
  referencePredictions(
    value:
      | readonly unknown[]
      | Selector
      | ReferenceTo<"instance_segmentation_prediction" | "object_detection_prediction" | "list_of_values">,
  ): SizeMeasurementV1After<Exclude<Missing, "referencePredictions">>;
  /**
   * Sets the reference dimensions: a text, or a list of 2 numbers, or a list of numbers, or a reference of kind
   * string, list_of_values.
   */
  referenceDimensions(
    value: string | readonly [number, number] | readonly number[] | ReferenceTo<"string" | "list_of_values">,
  ): SizeMeasurementV1After<Exclude<Missing, "referenceDimensions">>;
}

/**
 * A step of `roboflow_core/size_measurement@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link sizeMeasurement} builds it.
 */
export interface SizeMeasurementV1
  extends
    SizeMeasurementV1Needs<never>,
    CompleteStep<"roboflow_core/size_measurement@v1", { dimensions: "list_of_values" }> {}

/**
 * A step of `roboflow_core/size_measurement@v1` of which something was set: a {@link SizeMeasurementV1} if nothing is
 * `Missing`, else a {@link SizeMeasurementV1Needs}.
 */
export type SizeMeasurementV1After<Missing extends string> = [Missing] extends [never] ? SizeMeasurementV1
  : SizeMeasurementV1Needs<Missing>;

/** The versions of the block Size Measurement: what {@link sizeMeasurement} is. */
export interface SizeMeasurement {
  /**
   * `roboflow_core/size_measurement@v1`: Size Measurement, of the category transformation.
   *
   * Gives `dimensions` (list_of_values). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/size_measurement@v1",
    SizeMeasurementV1Needs<"objectPredictions" | "referencePredictions" | "referenceDimensions">,
    SizeMeasurementV1
  >;
}

/**
 * Builds steps of the block Size Measurement: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import { sizeMeasurement } from "@stepwright/workflows/blocks/size_measurement";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = sizeMeasurement.v1("size_measurement")
 *   .objectPredictions(segment.outputs.predictions)
 *   .referencePredictions(segment.outputs.predictions)
 *   .referenceDimensions([4.5, 5]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/size_measurement@v1",
 *   name: "size_measurement",
 *   object_predictions: "$steps.segment.predictions",
 *   reference_predictions: "$steps.segment.predictions",
 *   reference_dimensions: [4.5, 5],
 * });
 * ```
 */
export const sizeMeasurement: SizeMeasurement = blockFamily(facts);
