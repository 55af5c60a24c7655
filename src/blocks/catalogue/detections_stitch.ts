/**
 * Typed builders for the block Detections Stitch, of the category fusion: {@linkcode detectionsStitch} builds steps
 * of `roboflow_core/detections_stitch@v1`.
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
import * as facts from "./facts/detections_stitch.ts";

/**
 * A step of `roboflow_core/detections_stitch@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link DetectionsStitchV1}.
 */
export interface DetectionsStitchV1Needs<Missing extends string> extends NamedStep {
  /** Sets the reference image: a reference of kind image, such as "$inputs.name". */
  referenceImage(value: Selector | ReferenceTo<"image">): DetectionsStitchV1After<Exclude<Missing, "referenceImage">>;
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): DetectionsStitchV1After<Exclude<Missing, "predictions">>;
  /** Sets the overlap filtering strategy: one of "none", "nms", "nmm", or a reference of kind string. Default "nms". */
  overlapFilteringStrategy(value: "none" | "nms" | "nmm" | Selector | ReferenceTo<"string">): this;
  /** Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/detections_stitch@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionsStitch} builds it.
 */
export interface DetectionsStitchV1 extends
  DetectionsStitchV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_stitch@v1",
    { predictions: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/detections_stitch@v1` of which something was set: a {@link DetectionsStitchV1} if nothing
 * is `Missing`, else a {@link DetectionsStitchV1Needs}.
 */
export type DetectionsStitchV1After<Missing extends string> = [Missing] extends [never] ? DetectionsStitchV1
  : DetectionsStitchV1Needs<Missing>;

/** The versions of the block Detections Stitch: what {@link detectionsStitch} is. */
export interface DetectionsStitch {
  /**
   * `roboflow_core/detections_stitch@v1`: Detections Stitch, of the category fusion.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction). Runs once for each element
   * of a batch. In `predictions` it takes data one level deeper than in `reference_image`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_stitch@v1",
    DetectionsStitchV1Needs<"referenceImage" | "predictions">,
    DetectionsStitchV1
  >;
}

/**
 * Builds steps of the block Detections Stitch: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsStitch } from "@stepwright/workflows/blocks/detections_stitch";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const crop = dynamicCrop.v1("crop").images(image).predictions(detect.outputs.predictions);
 * const detectCrops = roboflowObjectDetectionModel.v3("detect_crops").images(crop.outputs.crops).modelId("signs/3");
 * const step = detectionsStitch.v1("detections_stitch")
 *   .referenceImage(image)
 *   .predictions(detectCrops.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_stitch@v1",
 *   name: "detections_stitch",
 *   reference_image: "$inputs.image",
 *   predictions: "$steps.detect_crops.predictions",
 * });
 * ```
 */
export const detectionsStitch: DetectionsStitch = blockFamily(facts);
