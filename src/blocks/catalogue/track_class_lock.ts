/**
 * Typed builders for the block Track Class Lock, of the category transformation: {@linkcode trackClassLock} builds
 * steps of `roboflow_core/track_class_lock@v1`.
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
import * as facts from "./facts/track_class_lock.ts";

/**
 * A step of `roboflow_core/track_class_lock@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TrackClassLockV1}.
 */
export interface TrackClassLockV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TrackClassLockV1After<Exclude<Missing, "image">>;
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
  ): TrackClassLockV1After<Exclude<Missing, "detections">>;
  /** Sets the min votes: an integer of at least 1, or a reference of kind integer. Default 10. */
  minVotes(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the vote confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.8. */
  voteConfidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the lead margin: an integer of at least 0, or a reference of kind integer. Default 3. */
  leadMargin(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the switch after: an integer of at least 1, or a reference of kind integer. Default 15. */
  switchAfter(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the state ttl: an integer of at least 1, or a reference of kind integer. Default 300. */
  stateTtl(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the reattach window: an integer of at least 0, or a reference of kind integer. Default 30. */
  reattachWindow(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the reattach IoU: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. */
  reattachIou(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/track_class_lock@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link trackClassLock} builds it.
 */
export interface TrackClassLockV1 extends
  TrackClassLockV1Needs<never>,
  CompleteStep<
    "roboflow_core/track_class_lock@v1",
    {
      tracked_detections:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/track_class_lock@v1` of which something was set: a {@link TrackClassLockV1} if nothing is
 * `Missing`, else a {@link TrackClassLockV1Needs}.
 */
export type TrackClassLockV1After<Missing extends string> = [Missing] extends [never] ? TrackClassLockV1
  : TrackClassLockV1Needs<Missing>;

/** The versions of the block Track Class Lock: what {@link trackClassLock} is. */
export interface TrackClassLock {
  /**
   * `roboflow_core/track_class_lock@v1`: Track Class Lock, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/track_class_lock@v1",
    TrackClassLockV1Needs<"image" | "detections">,
    TrackClassLockV1
  >;
}

/**
 * Builds steps of the block Track Class Lock: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { trackClassLock } from "@stepwright/workflows/blocks/track_class_lock";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = trackClassLock.v1("track_class_lock").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/track_class_lock@v1",
 *   name: "track_class_lock",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const trackClassLock: TrackClassLock = blockFamily(facts);
