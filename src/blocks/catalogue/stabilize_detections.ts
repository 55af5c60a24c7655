/**
 * Typed builders for the block Detections Stabilizer, of the category transformation: {@linkcode stabilizeDetections}
 * builds steps of `roboflow_core/stabilize_detections@v1`.
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
import * as facts from "./facts/stabilize_detections.ts";

/**
 * A step of `roboflow_core/stabilize_detections@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link StabilizeDetectionsV1}.
 */
export interface StabilizeDetectionsV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): StabilizeDetectionsV1After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): StabilizeDetectionsV1After<Exclude<Missing, "detections">>;
  /** Sets the smoothing window size: an integer, or null, or a reference of kind integer. Default 3. */
  smoothingWindowSize(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the bbox smoothing coefficient: a number, or null, or a reference of kind float_zero_to_one. Default 0.2. */
  bboxSmoothingCoefficient(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/stabilize_detections@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stabilizeDetections} builds it.
 */
export interface StabilizeDetectionsV1 extends
  StabilizeDetectionsV1Needs<never>,
  CompleteStep<
    "roboflow_core/stabilize_detections@v1",
    { tracked_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/stabilize_detections@v1` of which something was set: a {@link StabilizeDetectionsV1} if
 * nothing is `Missing`, else a {@link StabilizeDetectionsV1Needs}.
 */
export type StabilizeDetectionsV1After<Missing extends string> = [Missing] extends [never] ? StabilizeDetectionsV1
  : StabilizeDetectionsV1Needs<Missing>;

/** The versions of the block Detections Stabilizer: what {@link stabilizeDetections} is. */
export interface StabilizeDetections {
  /**
   * `roboflow_core/stabilize_detections@v1`: Detections Stabilizer, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/stabilize_detections@v1",
    StabilizeDetectionsV1Needs<"image" | "detections">,
    StabilizeDetectionsV1
  >;
}

/**
 * Builds steps of the block Detections Stabilizer: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { stabilizeDetections } from "@stepwright/workflows/blocks/stabilize_detections";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = stabilizeDetections.v1("stabilize_detections").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stabilize_detections@v1",
 *   name: "stabilize_detections",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const stabilizeDetections: StabilizeDetections = blockFamily(facts);
