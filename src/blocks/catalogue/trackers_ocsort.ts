/**
 * Typed builders for the block OC-SORT Tracker, of the category transformation: {@linkcode trackersOcsort} builds
 * steps of `roboflow_core/trackers_ocsort@v1`.
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
import * as facts from "./facts/trackers_ocsort.ts";

/**
 * A step of `roboflow_core/trackers_ocsort@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TrackersOcsortV1}.
 */
export interface TrackersOcsortV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TrackersOcsortV1After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction, such as "$steps.name.output".
   */
  detections(
    value:
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction"
      >,
  ): TrackersOcsortV1After<Exclude<Missing, "detections">>;
  /** Sets the minimum IoU threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.3. */
  minimumIouThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 3. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the high conf det threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.6. */
  highConfDetThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the direction consistency weight: a number, or null, or a reference of kind float_zero_to_one. Default 0.2.
   */
  directionConsistencyWeight(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the delta t: an integer, or null, or a reference of kind integer. Default 3. */
  deltaT(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the instances cache size: an integer. Default 16384. */
  instancesCacheSize(value: number): this;
}

/**
 * A step of `roboflow_core/trackers_ocsort@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link trackersOcsort} builds it.
 */
export interface TrackersOcsortV1 extends
  TrackersOcsortV1Needs<never>,
  CompleteStep<
    "roboflow_core/trackers_ocsort@v1",
    {
      tracked_detections:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction";
      new_instances:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction";
      already_seen_instances:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/trackers_ocsort@v1` of which something was set: a {@link TrackersOcsortV1} if nothing is
 * `Missing`, else a {@link TrackersOcsortV1Needs}.
 */
export type TrackersOcsortV1After<Missing extends string> = [Missing] extends [never] ? TrackersOcsortV1
  : TrackersOcsortV1Needs<Missing>;

/** The versions of the block OC-SORT Tracker: what {@link trackersOcsort} is. */
export interface TrackersOcsort {
  /**
   * `roboflow_core/trackers_ocsort@v1`: OC-SORT Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction), `new_instances`
   * (object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction,
   * rle_instance_segmentation_prediction) and `already_seen_instances` (object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction, rle_instance_segmentation_prediction). Runs once
   * for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/trackers_ocsort@v1",
    TrackersOcsortV1Needs<"image" | "detections">,
    TrackersOcsortV1
  >;
}

/**
 * Builds steps of the block OC-SORT Tracker: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { trackersOcsort } from "@stepwright/workflows/blocks/trackers_ocsort";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = trackersOcsort.v1("trackers_ocsort").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/trackers_ocsort@v1",
 *   name: "trackers_ocsort",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const trackersOcsort: TrackersOcsort = blockFamily(facts);
