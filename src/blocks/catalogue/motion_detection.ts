/**
 * Typed builders for the block Motion Detection, of the category classical computer vision:
 * {@linkcode motionDetection} builds steps of `roboflow_core/motion_detection@v1`.
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
import * as facts from "./facts/motion_detection.ts";

/**
 * A step of `roboflow_core/motion_detection@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link MotionDetectionV1}.
 */
export interface MotionDetectionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): MotionDetectionV1After<Exclude<Missing, "image">>;
  /** Sets the minimum contour area: an integer above 0, or a reference of kind integer. Default 200. */
  minimumContourArea(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the morphological kernel size: an integer above 0, or a reference of kind integer. Default 3. */
  morphologicalKernelSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the threshold: an integer above 0, or a reference of kind integer. Default 16. */
  threshold(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the history: an integer above 0, or a reference of kind integer. Default 30. */
  history(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the detection zone: a list of any JSON values, or a text, or a reference of kind zone, list_of_values.
   * Default null.
   */
  detectionZone(value: readonly unknown[] | string | ReferenceTo<"zone" | "list_of_values">): this;
  /** Switches suppress first detections on or off: true or false, or a reference of kind boolean. Default true. */
  suppressFirstDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/motion_detection@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link motionDetection} builds it.
 */
export interface MotionDetectionV1 extends
  MotionDetectionV1Needs<never>,
  CompleteStep<
    "roboflow_core/motion_detection@v1",
    { motion: "boolean"; alarm: "boolean"; detections: "object_detection_prediction"; motion_zones: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/motion_detection@v1` of which something was set: a {@link MotionDetectionV1} if nothing is
 * `Missing`, else a {@link MotionDetectionV1Needs}.
 */
export type MotionDetectionV1After<Missing extends string> = [Missing] extends [never] ? MotionDetectionV1
  : MotionDetectionV1Needs<Missing>;

/** The versions of the block Motion Detection: what {@link motionDetection} is. */
export interface MotionDetection {
  /**
   * `roboflow_core/motion_detection@v1`: Motion Detection, of the category classical computer vision.
   *
   * Gives `motion` (boolean), `alarm` (boolean), `detections` (object_detection_prediction) and `motion_zones`
   * (list_of_values). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/motion_detection@v1", MotionDetectionV1Needs<"image">, MotionDetectionV1>;
}

/**
 * Builds steps of the block Motion Detection: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { motionDetection } from "@stepwright/workflows/blocks/motion_detection";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = motionDetection.v1("motion_detection").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/motion_detection@v1",
 *   name: "motion_detection",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const motionDetection: MotionDetection = blockFamily(facts);
