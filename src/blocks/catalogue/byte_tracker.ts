/**
 * Typed builders for the block Byte Tracker, of the category transformation: {@linkcode byteTracker} builds steps of
 * each version.
 *
 * - `v3`: `roboflow_core/byte_tracker@v3`, which the engine deprecates
 * - `v2`: `roboflow_core/byte_tracker@v2`, which the engine deprecates
 * - `v1`: `roboflow_core/byte_tracker@v1`, which the engine deprecates
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
import * as facts from "./facts/byte_tracker.ts";

/**
 * A step of `roboflow_core/byte_tracker@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ByteTrackerV1}.
 */
export interface ByteTrackerV1Needs<Missing extends string> extends NamedStep {
  /** Sets the metadata: a reference of kind video_metadata, such as "$inputs.name". */
  metadata(value: Selector | ReferenceTo<"video_metadata">): ByteTrackerV1After<Exclude<Missing, "metadata">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): ByteTrackerV1After<Exclude<Missing, "detections">>;
  /** Sets the track activation threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.25. */
  trackActivationThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the minimum matching threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.8. */
  minimumMatchingThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 1. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/byte_tracker@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link byteTracker} builds it.
 */
export interface ByteTrackerV1
  extends
    ByteTrackerV1Needs<never>,
    CompleteStep<"roboflow_core/byte_tracker@v1", { tracked_detections: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/byte_tracker@v1` of which something was set: a {@link ByteTrackerV1} if nothing is
 * `Missing`, else a {@link ByteTrackerV1Needs}.
 */
export type ByteTrackerV1After<Missing extends string> = [Missing] extends [never] ? ByteTrackerV1
  : ByteTrackerV1Needs<Missing>;

/**
 * A step of `roboflow_core/byte_tracker@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ByteTrackerV2}.
 */
export interface ByteTrackerV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ByteTrackerV2After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): ByteTrackerV2After<Exclude<Missing, "detections">>;
  /** Sets the track activation threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.25. */
  trackActivationThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the minimum matching threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.8. */
  minimumMatchingThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 1. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/byte_tracker@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link byteTracker} builds it.
 */
export interface ByteTrackerV2
  extends
    ByteTrackerV2Needs<never>,
    CompleteStep<"roboflow_core/byte_tracker@v2", { tracked_detections: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/byte_tracker@v2` of which something was set: a {@link ByteTrackerV2} if nothing is
 * `Missing`, else a {@link ByteTrackerV2Needs}.
 */
export type ByteTrackerV2After<Missing extends string> = [Missing] extends [never] ? ByteTrackerV2
  : ByteTrackerV2Needs<Missing>;

/**
 * A step of `roboflow_core/byte_tracker@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ByteTrackerV3}.
 */
export interface ByteTrackerV3Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ByteTrackerV3After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, keypoint_detection_prediction,
   * instance_segmentation_prediction, such as "$steps.name.output".
   */
  detections(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "keypoint_detection_prediction" | "instance_segmentation_prediction"
      >,
  ): ByteTrackerV3After<Exclude<Missing, "detections">>;
  /** Sets the track activation threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.25. */
  trackActivationThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the minimum matching threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.8. */
  minimumMatchingThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 1. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the instances cache size: an integer. Default 16384. */
  instancesCacheSize(value: number): this;
}

/**
 * A step of `roboflow_core/byte_tracker@v3` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link byteTracker} builds it.
 */
export interface ByteTrackerV3 extends
  ByteTrackerV3Needs<never>,
  CompleteStep<
    "roboflow_core/byte_tracker@v3",
    {
      tracked_detections: "object_detection_prediction";
      new_instances: "object_detection_prediction";
      already_seen_instances: "object_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/byte_tracker@v3` of which something was set: a {@link ByteTrackerV3} if nothing is
 * `Missing`, else a {@link ByteTrackerV3Needs}.
 */
export type ByteTrackerV3After<Missing extends string> = [Missing] extends [never] ? ByteTrackerV3
  : ByteTrackerV3Needs<Missing>;

/** The versions of the block Byte Tracker: what {@link byteTracker} is. */
export interface ByteTracker {
  /**
   * `roboflow_core/byte_tracker@v1`: Byte Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction). Runs once for each element of a batch.
   *
   * @deprecated The engine itself deprecates this version: use `roboflow_core/trackers_bytetrack@v1`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/byte_tracker@v1",
    ByteTrackerV1Needs<"metadata" | "detections">,
    ByteTrackerV1
  >;
  /**
   * `roboflow_core/byte_tracker@v2`: Byte Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction). Runs once for each element of a batch.
   *
   * @deprecated The engine itself deprecates this version: use `roboflow_core/trackers_bytetrack@v1`.
   */
  readonly v2: BlockVersion<"roboflow_core/byte_tracker@v2", ByteTrackerV2Needs<"image" | "detections">, ByteTrackerV2>;
  /**
   * `roboflow_core/byte_tracker@v3`: Byte Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction), `new_instances` (object_detection_prediction) and
   * `already_seen_instances` (object_detection_prediction). Runs once for each element of a batch.
   *
   * @deprecated The engine itself deprecates this version: use `roboflow_core/trackers_bytetrack@v1`.
   */
  readonly v3: BlockVersion<"roboflow_core/byte_tracker@v3", ByteTrackerV3Needs<"image" | "detections">, ByteTrackerV3>;
}

/**
 * Builds steps of the block Byte Tracker: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { byteTracker } from "@stepwright/workflows/blocks/byte_tracker";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = byteTracker.v3("byte_tracker").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/byte_tracker@v3",
 *   name: "byte_tracker",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { byteTracker } from "@stepwright/workflows/blocks/byte_tracker";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = byteTracker.v2("byte_tracker").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/byte_tracker@v2",
 *   name: "byte_tracker",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { byteTracker } from "@stepwright/workflows/blocks/byte_tracker";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const video = input.videoMetadata("video");
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = byteTracker.v1("byte_tracker").metadata(video).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/byte_tracker@v1",
 *   name: "byte_tracker",
 *   metadata: "$inputs.video",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const byteTracker: ByteTracker = blockFamily(facts);
