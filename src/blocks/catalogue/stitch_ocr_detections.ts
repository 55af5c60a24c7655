/**
 * Typed builders for the block Stitch OCR Detections, of the category transformation: {@linkcode stitchOcrDetections}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/stitch_ocr_detections@v2`
 * - `v1`: `roboflow_core/stitch_ocr_detections@v1`
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
import * as facts from "./facts/stitch_ocr_detections.ts";

/**
 * A step of `roboflow_core/stitch_ocr_detections@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link StitchOcrDetectionsV1}.
 */
export interface StitchOcrDetectionsV1Needs<Missing extends string> extends NamedStep {
  /** Sets the predictions: a reference of kind object_detection_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction">,
  ): StitchOcrDetectionsV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the reading direction: one of "left_to_right", "right_to_left", "vertical_top_to_bottom",
   * "vertical_bottom_to_top", "auto".
   */
  readingDirection(
    value: "left_to_right" | "right_to_left" | "vertical_top_to_bottom" | "vertical_bottom_to_top" | "auto",
  ): StitchOcrDetectionsV1After<Exclude<Missing, "readingDirection">>;
  /**
   * Sets the tolerance: an integer, or a reference of kind integer. Default 10. A literal has to lie at or above 1.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  tolerance(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the delimiter: a text, or a reference of kind string. Default "". It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  delimiter(value: string | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/stitch_ocr_detections@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stitchOcrDetections} builds it.
 */
export interface StitchOcrDetectionsV1
  extends
    StitchOcrDetectionsV1Needs<never>,
    CompleteStep<"roboflow_core/stitch_ocr_detections@v1", { ocr_text: "string" }> {}

/**
 * A step of `roboflow_core/stitch_ocr_detections@v1` of which something was set: a {@link StitchOcrDetectionsV1} if
 * nothing is `Missing`, else a {@link StitchOcrDetectionsV1Needs}.
 */
export type StitchOcrDetectionsV1After<Missing extends string> = [Missing] extends [never] ? StitchOcrDetectionsV1
  : StitchOcrDetectionsV1Needs<Missing>;

/**
 * A step of `roboflow_core/stitch_ocr_detections@v2` that still needs what `Missing` names: once all of it is set, it
 * is a {@link StitchOcrDetectionsV2}.
 */
export interface StitchOcrDetectionsV2Needs<Missing extends string> extends NamedStep {
  /** Sets the stitching algorithm: one of "tolerance", "otsu", "collimate". */
  stitchingAlgorithm(
    value: "tolerance" | "otsu" | "collimate",
  ): StitchOcrDetectionsV2After<Exclude<Missing, "stitchingAlgorithm">>;
  /** Sets the predictions: a reference of kind object_detection_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction">,
  ): StitchOcrDetectionsV2After<Exclude<Missing, "predictions">>;
  /**
   * Sets the reading direction: one of "left_to_right", "right_to_left", "vertical_top_to_bottom",
   * "vertical_bottom_to_top", "auto".
   */
  readingDirection(
    value: "left_to_right" | "right_to_left" | "vertical_top_to_bottom" | "vertical_bottom_to_top" | "auto",
  ): StitchOcrDetectionsV2After<Exclude<Missing, "readingDirection">>;
  /**
   * Sets the tolerance: an integer, or a reference of kind integer. Default 10. A literal has to lie at or above 1.
   * Used only where `stitching_algorithm` is "tolerance". It takes one value for a whole batch: what a step makes of
   * each image cannot be wired to it.
   */
  tolerance(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the delimiter: a text, or a reference of kind string. Default "". It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  delimiter(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the otsu threshold multiplier: a number, or a reference of kind float. Default 1. Used only where
   * `stitching_algorithm` is "otsu". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  otsuThresholdMultiplier(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the collimate tolerance: an integer, or a reference of kind integer. Default 10. Used only where
   * `stitching_algorithm` is "collimate". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  collimateTolerance(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/stitch_ocr_detections@v2` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link stitchOcrDetections} builds it.
 */
export interface StitchOcrDetectionsV2
  extends
    StitchOcrDetectionsV2Needs<never>,
    CompleteStep<"roboflow_core/stitch_ocr_detections@v2", { ocr_text: "string" }> {}

/**
 * A step of `roboflow_core/stitch_ocr_detections@v2` of which something was set: a {@link StitchOcrDetectionsV2} if
 * nothing is `Missing`, else a {@link StitchOcrDetectionsV2Needs}.
 */
export type StitchOcrDetectionsV2After<Missing extends string> = [Missing] extends [never] ? StitchOcrDetectionsV2
  : StitchOcrDetectionsV2Needs<Missing>;

/** The versions of the block Stitch OCR Detections: what {@link stitchOcrDetections} is. */
export interface StitchOcrDetections {
  /**
   * `roboflow_core/stitch_ocr_detections@v1`: Stitch OCR Detections, of the category transformation. A later version
   * is `v2`.
   *
   * Gives `ocr_text` (string). Takes whole batches in `predictions`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/stitch_ocr_detections@v1",
    StitchOcrDetectionsV1Needs<"predictions" | "readingDirection">,
    StitchOcrDetectionsV1
  >;
  /**
   * `roboflow_core/stitch_ocr_detections@v2`: Stitch OCR Detections, of the category transformation.
   *
   * Gives `ocr_text` (string). Takes whole batches in `predictions`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/stitch_ocr_detections@v2",
    StitchOcrDetectionsV2Needs<"stitchingAlgorithm" | "predictions" | "readingDirection">,
    StitchOcrDetectionsV2
  >;
}

/**
 * Builds steps of the block Stitch OCR Detections: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { stitchOcrDetections } from "@stepwright/workflows/blocks/stitch_ocr_detections";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = stitchOcrDetections.v2("stitch_ocr_detections")
 *   .stitchingAlgorithm("tolerance")
 *   .predictions(detect.outputs.predictions)
 *   .readingDirection("left_to_right");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stitch_ocr_detections@v2",
 *   name: "stitch_ocr_detections",
 *   stitching_algorithm: "tolerance",
 *   predictions: "$steps.detect.predictions",
 *   reading_direction: "left_to_right",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { stitchOcrDetections } from "@stepwright/workflows/blocks/stitch_ocr_detections";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = stitchOcrDetections.v1("stitch_ocr_detections")
 *   .predictions(detect.outputs.predictions)
 *   .readingDirection("left_to_right");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/stitch_ocr_detections@v1",
 *   name: "stitch_ocr_detections",
 *   predictions: "$steps.detect.predictions",
 *   reading_direction: "left_to_right",
 * });
 * ```
 */
export const stitchOcrDetections: StitchOcrDetections = blockFamily(facts);
