/**
 * Typed builders for the block Perspective Correction, of the category transformation:
 * {@linkcode perspectiveCorrection} builds steps of `roboflow_core/perspective_correction@v1`.
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
import * as facts from "./facts/perspective_correction.ts";

/**
 * A step of `roboflow_core/perspective_correction@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link PerspectiveCorrectionV1}.
 */
export interface PerspectiveCorrectionV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction.
   * Default null.
   */
  predictions(
    value: null | Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): this;
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): PerspectiveCorrectionV1After<Exclude<Missing, "images">>;
  /** Sets the perspective polygons: a list of any JSON values, or a reference of kind list_of_values. */
  perspectivePolygons(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): PerspectiveCorrectionV1After<Exclude<Missing, "perspectivePolygons">>;
  /** Sets the transformed rect width: an integer, or a reference of kind integer. Default 1000. */
  transformedRectWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the transformed rect height: an integer, or a reference of kind integer. Default 1000. */
  transformedRectHeight(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the extend perspective polygon by detections anchor: a text, or a reference of kind string. Default "". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  extendPerspectivePolygonByDetectionsAnchor(value: string | ReferenceTo<"string">): this;
  /**
   * Switches warp image on or off: true or false, or a reference of kind boolean. Default false. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  warpImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/perspective_correction@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link perspectiveCorrection} builds it.
 */
export interface PerspectiveCorrectionV1 extends
  PerspectiveCorrectionV1Needs<never>,
  CompleteStep<
    "roboflow_core/perspective_correction@v1",
    {
      corrected_coordinates: "object_detection_prediction" | "instance_segmentation_prediction";
      warped_image: "image";
      extended_transformed_rect_width: "integer";
      extended_transformed_rect_height: "integer";
    }
  > {}

/**
 * A step of `roboflow_core/perspective_correction@v1` of which something was set: a {@link PerspectiveCorrectionV1}
 * if nothing is `Missing`, else a {@link PerspectiveCorrectionV1Needs}.
 */
export type PerspectiveCorrectionV1After<Missing extends string> = [Missing] extends [never] ? PerspectiveCorrectionV1
  : PerspectiveCorrectionV1Needs<Missing>;

/** The versions of the block Perspective Correction: what {@link perspectiveCorrection} is. */
export interface PerspectiveCorrection {
  /**
   * `roboflow_core/perspective_correction@v1`: Perspective Correction, of the category transformation.
   *
   * Gives `corrected_coordinates` (object_detection_prediction, instance_segmentation_prediction), `warped_image`
   * (image), `extended_transformed_rect_width` (integer) and `extended_transformed_rect_height` (integer). Takes
   * whole batches in `images` and `predictions`. Takes batches or single values in `perspective_polygons`,
   * `transformed_rect_width` and `transformed_rect_height`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/perspective_correction@v1",
    PerspectiveCorrectionV1Needs<"images" | "perspectivePolygons">,
    PerspectiveCorrectionV1
  >;
}

/**
 * Builds steps of the block Perspective Correction: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { perspectiveCorrection } from "@stepwright/workflows/blocks/perspective_correction";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = perspectiveCorrection.v1("perspective_correction")
 *   .images(image)
 *   .perspectivePolygons([[[100, 100], [500, 100], [600, 400], [0, 400]]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/perspective_correction@v1",
 *   name: "perspective_correction",
 *   images: "$inputs.image",
 *   perspective_polygons: [[[100, 100], [500, 100], [600, 400], [0, 400]]],
 * });
 * ```
 */
export const perspectiveCorrection: PerspectiveCorrection = blockFamily(facts);
