/**
 * Typed builders for the block Dynamic Crop, of the category transformation: {@linkcode dynamicCrop} builds steps of
 * `roboflow_core/dynamic_crop@v1`.
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
import * as facts from "./facts/dynamic_crop.ts";

/**
 * A step of `roboflow_core/dynamic_crop@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DynamicCropV1}.
 */
export interface DynamicCropV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): DynamicCropV1After<Exclude<Missing, "images">>;
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
  ): DynamicCropV1After<Exclude<Missing, "predictions">>;
  /** Sets the mask opacity: a number from 0 to 1. Default 0. It takes no reference: the engine crashes on one here. */
  maskOpacity(value: number): this;
  /**
   * Sets the background color: a text, or a list of 3 integers, or a reference of kind string, rgb_color. Default [0,
   * 0, 0]. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  backgroundColor(value: string | readonly [number, number, number] | ReferenceTo<"string" | "rgb_color">): this;
}

/**
 * A step of `roboflow_core/dynamic_crop@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link dynamicCrop} builds it.
 */
export interface DynamicCropV1 extends
  DynamicCropV1Needs<never>,
  CompleteStep<
    "roboflow_core/dynamic_crop@v1",
    {
      crops: "image";
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/dynamic_crop@v1` of which something was set: a {@link DynamicCropV1} if nothing is
 * `Missing`, else a {@link DynamicCropV1Needs}.
 */
export type DynamicCropV1After<Missing extends string> = [Missing] extends [never] ? DynamicCropV1
  : DynamicCropV1Needs<Missing>;

/** The versions of the block Dynamic Crop: what {@link dynamicCrop} is. */
export interface DynamicCrop {
  /**
   * `roboflow_core/dynamic_crop@v1`: Dynamic Crop, of the category transformation.
   *
   * Gives `crops` (image) and `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Takes whole batches in `images` and `predictions`. Its outputs lie one level
   * deeper than its inputs.
   */
  readonly v1: BlockVersion<
    "roboflow_core/dynamic_crop@v1",
    DynamicCropV1Needs<"images" | "predictions">,
    DynamicCropV1
  >;
}

/**
 * Builds steps of the block Dynamic Crop: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = dynamicCrop.v1("dynamic_crop").images(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/dynamic_crop@v1",
 *   name: "dynamic_crop",
 *   images: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const dynamicCrop: DynamicCrop = blockFamily(facts);
