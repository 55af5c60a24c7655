/**
 * Typed builders for the block GeoTag Detection.
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

/** A step of `roboflow_core/geotag_detection@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface GeotagDetectionV1
  extends
    GeotagDetectionV1Needs<never>,
    CompleteStep<"roboflow_core/geotag_detection@v1", { geo_detections: "list_of_values"; geojson: "dictionary" }> {}

/** A step of `roboflow_core/geotag_detection@v1` that needs what `Missing` names, or nothing more. */
export type GeotagDetectionV1After<Missing extends string> = [Missing] extends [never] ? GeotagDetectionV1
  : GeotagDetectionV1Needs<Missing>;

/** The versions of the block GeoTag Detection. */
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

/** Builds steps of the block GeoTag Detection: call a version with a name. */
export const geotagDetection: GeotagDetection = blockFamily(facts);
