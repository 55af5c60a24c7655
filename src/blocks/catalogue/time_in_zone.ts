/**
 * Typed builders for the block Time in Zone, of the category analytics: {@linkcode timeInZone} builds steps of each
 * version.
 *
 * - `v3`: `roboflow_core/time_in_zone@v3`
 * - `v2`: `roboflow_core/time_in_zone@v2`
 * - `v1`: `roboflow_core/time_in_zone@v1`
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
import * as facts from "./facts/time_in_zone.ts";

/**
 * A step of `roboflow_core/time_in_zone@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TimeInZoneV1}.
 */
export interface TimeInZoneV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TimeInZoneV1After<Exclude<Missing, "image">>;
  /** Sets the metadata: a reference of kind video_metadata, such as "$inputs.name". */
  metadata(value: Selector | ReferenceTo<"video_metadata">): TimeInZoneV1After<Exclude<Missing, "metadata">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): TimeInZoneV1After<Exclude<Missing, "detections">>;
  /** Sets the zone: a list of any JSON values, or a reference of kind list_of_values. */
  zone(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): TimeInZoneV1After<Exclude<Missing, "zone">>;
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
  /** Switches remove out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  removeOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches reset out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  resetOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/time_in_zone@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link timeInZone} builds it.
 */
export interface TimeInZoneV1 extends
  TimeInZoneV1Needs<never>,
  CompleteStep<
    "roboflow_core/time_in_zone@v1",
    { timed_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/time_in_zone@v1` of which something was set: a {@link TimeInZoneV1} if nothing is
 * `Missing`, else a {@link TimeInZoneV1Needs}.
 */
export type TimeInZoneV1After<Missing extends string> = [Missing] extends [never] ? TimeInZoneV1
  : TimeInZoneV1Needs<Missing>;

/**
 * A step of `roboflow_core/time_in_zone@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TimeInZoneV2}.
 */
export interface TimeInZoneV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TimeInZoneV2After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): TimeInZoneV2After<Exclude<Missing, "detections">>;
  /** Sets the zone: a list of any JSON values, or a reference of kind list_of_values. */
  zone(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): TimeInZoneV2After<Exclude<Missing, "zone">>;
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
  /** Switches remove out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  removeOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches reset out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  resetOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/time_in_zone@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link timeInZone} builds it.
 */
export interface TimeInZoneV2 extends
  TimeInZoneV2Needs<never>,
  CompleteStep<
    "roboflow_core/time_in_zone@v2",
    { timed_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/time_in_zone@v2` of which something was set: a {@link TimeInZoneV2} if nothing is
 * `Missing`, else a {@link TimeInZoneV2Needs}.
 */
export type TimeInZoneV2After<Missing extends string> = [Missing] extends [never] ? TimeInZoneV2
  : TimeInZoneV2Needs<Missing>;

/**
 * A step of `roboflow_core/time_in_zone@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TimeInZoneV3}.
 */
export interface TimeInZoneV3Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TimeInZoneV3After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): TimeInZoneV3After<Exclude<Missing, "detections">>;
  /** Sets the zone: a list of any JSON values, or a reference of kind list_of_values. */
  zone(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): TimeInZoneV3After<Exclude<Missing, "zone">>;
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
  /** Switches remove out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  removeOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches reset out of zone detections on or off: true or false, or a reference of kind boolean. Default true. */
  resetOutOfZoneDetections(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/time_in_zone@v3` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link timeInZone} builds it.
 */
export interface TimeInZoneV3 extends
  TimeInZoneV3Needs<never>,
  CompleteStep<
    "roboflow_core/time_in_zone@v3",
    { timed_detections: "object_detection_prediction" | "instance_segmentation_prediction" }
  > {}

/**
 * A step of `roboflow_core/time_in_zone@v3` of which something was set: a {@link TimeInZoneV3} if nothing is
 * `Missing`, else a {@link TimeInZoneV3Needs}.
 */
export type TimeInZoneV3After<Missing extends string> = [Missing] extends [never] ? TimeInZoneV3
  : TimeInZoneV3Needs<Missing>;

/** The versions of the block Time in Zone: what {@link timeInZone} is. */
export interface TimeInZone {
  /**
   * `roboflow_core/time_in_zone@v1`: Time in Zone, of the category analytics. A later version is `v3`.
   *
   * Gives `timed_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/time_in_zone@v1",
    TimeInZoneV1Needs<"image" | "metadata" | "detections" | "zone">,
    TimeInZoneV1
  >;
  /**
   * `roboflow_core/time_in_zone@v2`: Time in Zone, of the category analytics. A later version is `v3`.
   *
   * Gives `timed_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for each
   * element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/time_in_zone@v2",
    TimeInZoneV2Needs<"image" | "detections" | "zone">,
    TimeInZoneV2
  >;
  /**
   * `roboflow_core/time_in_zone@v3`: Time in Zone, of the category analytics.
   *
   * Gives `timed_detections` (object_detection_prediction, instance_segmentation_prediction). Runs once for each
   * element of a batch.
   */
  readonly v3: BlockVersion<
    "roboflow_core/time_in_zone@v3",
    TimeInZoneV3Needs<"image" | "detections" | "zone">,
    TimeInZoneV3
  >;
}

/**
 * Builds steps of the block Time in Zone: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { timeInZone } from "@stepwright/workflows/blocks/time_in_zone";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = timeInZone.v3("time_in_zone")
 *   .image(image)
 *   .detections(detect.outputs.predictions)
 *   .zone([[100, 100], [500, 100], [500, 400], [100, 400]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/time_in_zone@v3",
 *   name: "time_in_zone",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 *   zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { timeInZone } from "@stepwright/workflows/blocks/time_in_zone";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = timeInZone.v2("time_in_zone")
 *   .image(image)
 *   .detections(detect.outputs.predictions)
 *   .zone([[100, 100], [500, 100], [500, 400], [100, 400]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/time_in_zone@v2",
 *   name: "time_in_zone",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 *   zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { timeInZone } from "@stepwright/workflows/blocks/time_in_zone";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const video = input.videoMetadata("video");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = timeInZone.v1("time_in_zone")
 *   .image(image)
 *   .metadata(video)
 *   .detections(detect.outputs.predictions)
 *   .zone([[100, 100], [500, 100], [500, 400], [100, 400]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/time_in_zone@v1",
 *   name: "time_in_zone",
 *   image: "$inputs.image",
 *   metadata: "$inputs.video",
 *   detections: "$steps.detect.predictions",
 *   zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
 * });
 * ```
 */
export const timeInZone: TimeInZone = blockFamily(facts);
