/**
 * Typed builders for the block GeoTag Detection, of the category transformation: {@linkcode geotagDetection} builds
 * steps of `roboflow_core/geotag_detection@v1`.
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
import * as facts from "./facts/geotag_detection.ts";

/**
 * A step of `roboflow_core/geotag_detection@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GeotagDetectionV1}.
 */
export interface GeotagDetectionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): GeotagDetectionV1After<Exclude<Missing, "image">>;
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): GeotagDetectionV1After<Exclude<Missing, "predictions">>;
  /** Sets the latitude: a number, or a reference of kind float. */
  latitude(value: number | Selector | ReferenceTo<"float">): GeotagDetectionV1After<Exclude<Missing, "latitude">>;
  /** Sets the longitude: a number, or a reference of kind float. */
  longitude(value: number | Selector | ReferenceTo<"float">): GeotagDetectionV1After<Exclude<Missing, "longitude">>;
  /** Sets the altitude: a number, or a reference of kind float. */
  altitude(value: number | Selector | ReferenceTo<"float">): GeotagDetectionV1After<Exclude<Missing, "altitude">>;
  /** Sets the horizontal fov: a number, or a reference of kind float. Default 73.7. */
  horizontalFov(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the heading: a number, or a reference of kind float. Default 0. */
  heading(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/geotag_detection@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link geotagDetection} builds it.
 */
export interface GeotagDetectionV1
  extends
    GeotagDetectionV1Needs<never>,
    CompleteStep<"roboflow_core/geotag_detection@v1", { geo_detections: "list_of_values"; geojson: "dictionary" }> {}

/**
 * A step of `roboflow_core/geotag_detection@v1` of which something was set: a {@link GeotagDetectionV1} if nothing is
 * `Missing`, else a {@link GeotagDetectionV1Needs}.
 */
export type GeotagDetectionV1After<Missing extends string> = [Missing] extends [never] ? GeotagDetectionV1
  : GeotagDetectionV1Needs<Missing>;

/** The versions of the block GeoTag Detection: what {@link geotagDetection} is. */
export interface GeotagDetection {
  /**
   * `roboflow_core/geotag_detection@v1`: GeoTag Detection, of the category transformation.
   *
   * Gives `geo_detections` (list_of_values) and `geojson` (dictionary). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/geotag_detection@v1",
    GeotagDetectionV1Needs<"image" | "predictions" | "latitude" | "longitude" | "altitude">,
    GeotagDetectionV1
  >;
}

/**
 * Builds steps of the block GeoTag Detection: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { geotagDetection } from "@stepwright/workflows/blocks/geotag_detection";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = geotagDetection.v1("geotag_detection")
 *   .image(image)
 *   .predictions(detect.outputs.predictions)
 *   .latitude(52.52)
 *   .longitude(13.405)
 *   .altitude(120);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/geotag_detection@v1",
 *   name: "geotag_detection",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 *   latitude: 52.52,
 *   longitude: 13.405,
 *   altitude: 120,
 * });
 * ```
 */
export const geotagDetection: GeotagDetection = blockFamily(facts);
