/**
 * Typed builders for the block Path Deviation, of the category analytics: {@linkcode pathDeviationAnalytics} builds
 * steps of each version.
 *
 * - `v2`: `roboflow_core/path_deviation_analytics@v2`
 * - `v1`: `roboflow_core/path_deviation_analytics@v1`
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

/**
 * A step of `roboflow_core/path_deviation_analytics@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link PathDeviationAnalyticsV1}.
 */
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
 * steps can use its outputs. {@link pathDeviationAnalytics} builds it.
 */
export interface PathDeviationAnalyticsV1 extends
  PathDeviationAnalyticsV1Needs<never>,
  CompleteStep<
    "roboflow_core/path_deviation_analytics@v1",
    { path_deviation_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/path_deviation_analytics@v1` of which something was set: a
 * {@link PathDeviationAnalyticsV1} if nothing is `Missing`, else a {@link PathDeviationAnalyticsV1Needs}.
 */
export type PathDeviationAnalyticsV1After<Missing extends string> = [Missing] extends [never] ? PathDeviationAnalyticsV1
  : PathDeviationAnalyticsV1Needs<Missing>;

/**
 * A step of `roboflow_core/path_deviation_analytics@v2` that still needs what `Missing` names: once all of it is set,
 * it is a {@link PathDeviationAnalyticsV2}.
 */
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
 * steps can use its outputs. {@link pathDeviationAnalytics} builds it.
 */
export interface PathDeviationAnalyticsV2 extends
  PathDeviationAnalyticsV2Needs<never>,
  CompleteStep<
    "roboflow_core/path_deviation_analytics@v2",
    { path_deviation_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/path_deviation_analytics@v2` of which something was set: a
 * {@link PathDeviationAnalyticsV2} if nothing is `Missing`, else a {@link PathDeviationAnalyticsV2Needs}.
 */
export type PathDeviationAnalyticsV2After<Missing extends string> = [Missing] extends [never] ? PathDeviationAnalyticsV2
  : PathDeviationAnalyticsV2Needs<Missing>;

/** The versions of the block Path Deviation: what {@link pathDeviationAnalytics} is. */
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

/**
 * Builds steps of the block Path Deviation: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { pathDeviationAnalytics } from "@stepwright/workflows/blocks/path_deviation_analytics";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = pathDeviationAnalytics.v2("path_deviation_analytics")
 *   .image(image)
 *   .detections(detect.outputs.predictions)
 *   .referencePath([[0, 240], [320, 200], [640, 240]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/path_deviation_analytics@v2",
 *   name: "path_deviation_analytics",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 *   reference_path: [[0, 240], [320, 200], [640, 240]],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { pathDeviationAnalytics } from "@stepwright/workflows/blocks/path_deviation_analytics";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const video = input.videoMetadata("video");
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = pathDeviationAnalytics.v1("path_deviation_analytics")
 *   .metadata(video)
 *   .detections(detect.outputs.predictions)
 *   .referencePath([[0, 240], [320, 200], [640, 240]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/path_deviation_analytics@v1",
 *   name: "path_deviation_analytics",
 *   metadata: "$inputs.video",
 *   detections: "$steps.detect.predictions",
 *   reference_path: [[0, 240], [320, 200], [640, 240]],
 * });
 * ```
 */
export const pathDeviationAnalytics: PathDeviationAnalytics = blockFamily(facts);
