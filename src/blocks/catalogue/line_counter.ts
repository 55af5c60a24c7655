/**
 * Typed builders for the block Line Counter, of the category analytics: {@linkcode lineCounter} builds steps of each
 * version.
 *
 * - `v2`: `roboflow_core/line_counter@v2`
 * - `v1`: `roboflow_core/line_counter@v1`
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
import * as facts from "./facts/line_counter.ts";

/**
 * A step of `roboflow_core/line_counter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LineCounterV1}.
 */
export interface LineCounterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the metadata: a reference of kind video_metadata, such as "$inputs.name". */
  metadata(value: Selector | ReferenceTo<"video_metadata">): LineCounterV1After<Exclude<Missing, "metadata">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): LineCounterV1After<Exclude<Missing, "detections">>;
  /** Sets the line segment: a list of any JSON values, or a reference of kind list_of_values. */
  lineSegment(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): LineCounterV1After<Exclude<Missing, "lineSegment">>;
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
}

/**
 * A step of `roboflow_core/line_counter@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link lineCounter} builds it.
 */
export interface LineCounterV1
  extends
    LineCounterV1Needs<never>,
    CompleteStep<"roboflow_core/line_counter@v1", { count_in: "integer"; count_out: "integer" }> {}

/**
 * A step of `roboflow_core/line_counter@v1` of which something was set: a {@link LineCounterV1} if nothing is
 * `Missing`, else a {@link LineCounterV1Needs}.
 */
export type LineCounterV1After<Missing extends string> = [Missing] extends [never] ? LineCounterV1
  : LineCounterV1Needs<Missing>;

/**
 * A step of `roboflow_core/line_counter@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LineCounterV2}.
 */
export interface LineCounterV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): LineCounterV2After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): LineCounterV2After<Exclude<Missing, "detections">>;
  /** Sets the line segment: a list of any JSON values, or a reference of kind list_of_values. */
  lineSegment(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): LineCounterV2After<Exclude<Missing, "lineSegment">>;
  /**
   * Sets the triggering anchor: a text, or one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT",
   * "TOP_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or null, or a reference of kind
   * string. Default null.
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
      | null
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/line_counter@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link lineCounter} builds it.
 */
export interface LineCounterV2 extends
  LineCounterV2Needs<never>,
  CompleteStep<
    "roboflow_core/line_counter@v2",
    {
      count_in: "integer";
      count_out: "integer";
      detections_in: "object_detection_prediction" | "instance_segmentation_prediction";
      detections_out: "object_detection_prediction" | "instance_segmentation_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/line_counter@v2` of which something was set: a {@link LineCounterV2} if nothing is
 * `Missing`, else a {@link LineCounterV2Needs}.
 */
export type LineCounterV2After<Missing extends string> = [Missing] extends [never] ? LineCounterV2
  : LineCounterV2Needs<Missing>;

/** The versions of the block Line Counter: what {@link lineCounter} is. */
export interface LineCounter {
  /**
   * `roboflow_core/line_counter@v1`: Line Counter, of the category analytics. A later version is `v2`.
   *
   * Gives `count_in` (integer) and `count_out` (integer). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/line_counter@v1",
    LineCounterV1Needs<"metadata" | "detections" | "lineSegment">,
    LineCounterV1
  >;
  /**
   * `roboflow_core/line_counter@v2`: Line Counter, of the category analytics.
   *
   * Gives `count_in` (integer), `count_out` (integer), `detections_in` (object_detection_prediction,
   * instance_segmentation_prediction) and `detections_out` (object_detection_prediction,
   * instance_segmentation_prediction). Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/line_counter@v2",
    LineCounterV2Needs<"image" | "detections" | "lineSegment">,
    LineCounterV2
  >;
}

/**
 * Builds steps of the block Line Counter: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { lineCounter } from "@stepwright/workflows/blocks/line_counter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = lineCounter.v2("line_counter")
 *   .image(image)
 *   .detections(detect.outputs.predictions)
 *   .lineSegment([[0, 240], [640, 240]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/line_counter@v2",
 *   name: "line_counter",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 *   line_segment: [[0, 240], [640, 240]],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { lineCounter } from "@stepwright/workflows/blocks/line_counter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const video = input.videoMetadata("video");
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = lineCounter.v1("line_counter")
 *   .metadata(video)
 *   .detections(detect.outputs.predictions)
 *   .lineSegment([[0, 240], [640, 240]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/line_counter@v1",
 *   name: "line_counter",
 *   metadata: "$inputs.video",
 *   detections: "$steps.detect.predictions",
 *   line_segment: [[0, 240], [640, 240]],
 * });
 * ```
 */
export const lineCounter: LineCounter = blockFamily(facts);
