/**
 * Typed builders for the block Detections Stabilizer.
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

/** A step of `roboflow_core/stabilize_detections@v1` that still needs what `Missing` names. */
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
 * steps can use its outputs.
 */
export interface StabilizeDetectionsV1 extends
  StabilizeDetectionsV1Needs<never>,
  CompleteStep<
    "roboflow_core/stabilize_detections@v1",
    { tracked_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/** A step of `roboflow_core/stabilize_detections@v1` that needs what `Missing` names, or nothing more. */
export type StabilizeDetectionsV1After<Missing extends string> = [Missing] extends [never] ? StabilizeDetectionsV1
  : StabilizeDetectionsV1Needs<Missing>;

/** The versions of the block Detections Stabilizer. */
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

/** Builds steps of the block Detections Stabilizer: call a version with a name. */
export const stabilizeDetections: StabilizeDetections = blockFamily(facts);
