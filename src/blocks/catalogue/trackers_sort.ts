/**
 * Typed builders for the block SORT Tracker, of the category transformation: {@linkcode trackersSort} builds steps of
 * `roboflow_core/trackers_sort@v1`.
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
import * as facts from "./facts/trackers_sort.ts";

/**
 * A step of `roboflow_core/trackers_sort@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TrackersSortV1}.
 */
export interface TrackersSortV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TrackersSortV1After<Exclude<Missing, "image">>;
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
  ): TrackersSortV1After<Exclude<Missing, "detections">>;
  /** Sets the minimum IoU threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.3. */
  minimumIouThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 3. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the track activation threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.25. */
  trackActivationThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the instances cache size: an integer. Default 16384. */
  instancesCacheSize(value: number): this;
}

/**
 * A step of `roboflow_core/trackers_sort@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link trackersSort} builds it.
 */
export interface TrackersSortV1 extends
  TrackersSortV1Needs<never>,
  CompleteStep<
    "roboflow_core/trackers_sort@v1",
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
 * A step of `roboflow_core/trackers_sort@v1` of which something was set: a {@link TrackersSortV1} if nothing is
 * `Missing`, else a {@link TrackersSortV1Needs}.
 */
export type TrackersSortV1After<Missing extends string> = [Missing] extends [never] ? TrackersSortV1
  : TrackersSortV1Needs<Missing>;

/** The versions of the block SORT Tracker: what {@link trackersSort} is. */
export interface TrackersSort {
  /**
   * `roboflow_core/trackers_sort@v1`: SORT Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction), `new_instances`
   * (object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction,
   * rle_instance_segmentation_prediction) and `already_seen_instances` (object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction, rle_instance_segmentation_prediction). Runs once
   * for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/trackers_sort@v1",
    TrackersSortV1Needs<"image" | "detections">,
    TrackersSortV1
  >;
}

/**
 * Builds steps of the block SORT Tracker: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { trackersSort } from "@stepwright/workflows/blocks/trackers_sort";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = trackersSort.v1("trackers_sort").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/trackers_sort@v1",
 *   name: "trackers_sort",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const trackersSort: TrackersSort = blockFamily(facts);
