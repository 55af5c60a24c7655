/**
 * Typed builders for the block Path Deviation.
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
import * as facts from "./facts/path_deviation_analytics.ts";

/** A step of `roboflow_core/path_deviation_analytics@v1` that still needs what `Missing` names. */
export interface PathDeviationAnalyticsV1Needs<Missing extends string> extends NamedStep {
  /** Sets the metadata: a reference of kind video_metadata, such as "$inputs.name". */
  metadata(
    value: Selector | ReferenceTo<"video_metadata">,
  ): PathDeviationAnalyticsV1After<Exclude<Missing, "metadata">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): PathDeviationAnalyticsV1After<Exclude<Missing, "detections">>;
  /**
   * Sets the triggering anchor: a text, or one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT",
   * "TOP_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or a reference of kind string.
   * Default "CENTER".
   */
  triggeringAnchor(
    value:
      | string
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_LEFT"
      | "BOTTOM_CENTER"
      | "BOTTOM_RIGHT"
      | "CENTER_OF_MASS"
      | ReferenceTo<"string">,
  ): this;
  /** Sets the reference path: a list of any JSON values, or a reference of kind list_of_values. */
  referencePath(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): PathDeviationAnalyticsV1After<Exclude<Missing, "referencePath">>;
}

/**
 * A step of `roboflow_core/path_deviation_analytics@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs.
 */
export interface PathDeviationAnalyticsV1 extends
  PathDeviationAnalyticsV1Needs<never>,
  CompleteStep<
    "roboflow_core/path_deviation_analytics@v1",
    { path_deviation_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/** A step of `roboflow_core/path_deviation_analytics@v1` that needs what `Missing` names, or nothing more. */
export type PathDeviationAnalyticsV1After<Missing extends string> = [Missing] extends [never] ? PathDeviationAnalyticsV1
  : PathDeviationAnalyticsV1Needs<Missing>;

/** A step of `roboflow_core/path_deviation_analytics@v2` that still needs what `Missing` names. */
export interface PathDeviationAnalyticsV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PathDeviationAnalyticsV2After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): PathDeviationAnalyticsV2After<Exclude<Missing, "detections">>;
  /**
   * Sets the triggering anchor: a text, or one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT",
   * "TOP_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or a reference of kind string.
   * Default "CENTER".
   */
  triggeringAnchor(
    value:
      | string
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_LEFT"
      | "BOTTOM_CENTER"
      | "BOTTOM_RIGHT"
      | "CENTER_OF_MASS"
      | ReferenceTo<"string">,
  ): this;
  /** Sets the reference path: a list of any JSON values, or a reference of kind list_of_values. */
  referencePath(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): PathDeviationAnalyticsV2After<Exclude<Missing, "referencePath">>;
}

/**
 * A step of `roboflow_core/path_deviation_analytics@v2` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs.
 */
export interface PathDeviationAnalyticsV2 extends
  PathDeviationAnalyticsV2Needs<never>,
  CompleteStep<
    "roboflow_core/path_deviation_analytics@v2",
    { path_deviation_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/** A step of `roboflow_core/path_deviation_analytics@v2` that needs what `Missing` names, or nothing more. */
export type PathDeviationAnalyticsV2After<Missing extends string> = [Missing] extends [never] ? PathDeviationAnalyticsV2
  : PathDeviationAnalyticsV2Needs<Missing>;

/** The versions of the block Path Deviation. */
export interface PathDeviationAnalytics {
  /**
   * `roboflow_core/path_deviation_analytics@v1`: Path Deviation, of the category analytics. A later version is `v2`.
   *
   * Gives `path_deviation_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for
   * each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/path_deviation_analytics@v1",
    PathDeviationAnalyticsV1Needs<"metadata" | "detections" | "referencePath">,
    PathDeviationAnalyticsV1
  >;
  /**
   * `roboflow_core/path_deviation_analytics@v2`: Path Deviation, of the category analytics.
   *
   * Gives `path_deviation_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for
   * each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/path_deviation_analytics@v2",
    PathDeviationAnalyticsV2Needs<"image" | "detections" | "referencePath">,
    PathDeviationAnalyticsV2
  >;
}

/** Builds steps of the block Path Deviation: call a version with a name. */
export const pathDeviationAnalytics: PathDeviationAnalytics = blockFamily(facts);
