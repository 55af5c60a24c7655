/**
 * Typed builders for the block Distance Measurement, of the category classical computer vision:
 * {@linkcode distanceMeasurement} builds steps of `roboflow_core/distance_measurement@v1`.
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
import * as facts from "./facts/distance_measurement.ts";

/**
 * A step of `roboflow_core/distance_measurement@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link DistanceMeasurementV1}.
 */
export interface DistanceMeasurementV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): DistanceMeasurementV1After<Exclude<Missing, "predictions">>;
  /** Sets the object 1 class name: a text. */
  object1ClassName(value: string): DistanceMeasurementV1After<Exclude<Missing, "object1ClassName">>;
  /** Sets the object 2 class name: a text. */
  object2ClassName(value: string): DistanceMeasurementV1After<Exclude<Missing, "object2ClassName">>;
  /** Sets the reference axis: one of "horizontal", "vertical". */
  referenceAxis(value: "horizontal" | "vertical"): DistanceMeasurementV1After<Exclude<Missing, "referenceAxis">>;
  /** Sets the calibration method: one of "reference object", "pixel to centimeter". */
  calibrationMethod(
    value: "reference object" | "pixel to centimeter",
  ): DistanceMeasurementV1After<Exclude<Missing, "calibrationMethod">>;
  /**
   * Sets the reference object class name: a text, or a reference of kind string. Default "reference-object". Used
   * only where `calibration_method` is "reference object".
   */
  referenceObjectClassName(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the reference width: a number above 0. Default 2.5. It takes no reference: the engine crashes on one here.
   * Used only where `calibration_method` is "reference object".
   */
  referenceWidth(value: number): this;
  /**
   * Sets the reference height: a number above 0. Default 2.5. It takes no reference: the engine crashes on one here.
   * Used only where `calibration_method` is "reference object".
   */
  referenceHeight(value: number): this;
  /**
   * Sets the pixel ratio: a number above 0. Default 100. It takes no reference: the engine crashes on one here. Used
   * only where `calibration_method` is "pixel to centimeter".
   */
  pixelRatio(value: number): this;
}

/**
 * A step of `roboflow_core/distance_measurement@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link distanceMeasurement} builds it.
 */
export interface DistanceMeasurementV1
  extends
    DistanceMeasurementV1Needs<never>,
    CompleteStep<"roboflow_core/distance_measurement@v1", { distance_cm: "integer"; distance_pixel: "integer" }> {}

/**
 * A step of `roboflow_core/distance_measurement@v1` of which something was set: a {@link DistanceMeasurementV1} if
 * nothing is `Missing`, else a {@link DistanceMeasurementV1Needs}.
 */
export type DistanceMeasurementV1After<Missing extends string> = [Missing] extends [never] ? DistanceMeasurementV1
  : DistanceMeasurementV1Needs<Missing>;

/** The versions of the block Distance Measurement: what {@link distanceMeasurement} is. */
export interface DistanceMeasurement {
  /**
   * `roboflow_core/distance_measurement@v1`: Distance Measurement, of the category classical computer vision.
   *
   * Gives `distance_cm` (integer) and `distance_pixel` (integer). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/distance_measurement@v1",
    DistanceMeasurementV1Needs<
      "predictions" | "object1ClassName" | "object2ClassName" | "referenceAxis" | "calibrationMethod"
    >,
    DistanceMeasurementV1
  >;
}

/**
 * Builds steps of the block Distance Measurement: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { distanceMeasurement } from "@stepwright/workflows/blocks/distance_measurement";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = distanceMeasurement.v1("distance_measurement")
 *   .predictions(detect.outputs.predictions)
 *   .object1ClassName("car")
 *   .object2ClassName("sign")
 *   .referenceAxis("horizontal")
 *   .calibrationMethod("reference object");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/distance_measurement@v1",
 *   name: "distance_measurement",
 *   predictions: "$steps.detect.predictions",
 *   object_1_class_name: "car",
 *   object_2_class_name: "sign",
 *   reference_axis: "horizontal",
 *   calibration_method: "reference object",
 * });
 * ```
 */
export const distanceMeasurement: DistanceMeasurement = blockFamily(facts);
