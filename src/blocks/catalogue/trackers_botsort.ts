/**
 * Typed builders for the block BoT-SORT Tracker, of the category transformation: {@linkcode trackersBotsort} builds
 * steps of `roboflow_core/trackers_botsort@v1`.
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
import * as facts from "./facts/trackers_botsort.ts";

/**
 * A step of `roboflow_core/trackers_botsort@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TrackersBotsortV1}.
 */
export interface TrackersBotsortV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TrackersBotsortV1After<Exclude<Missing, "image">>;
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
  ): TrackersBotsortV1After<Exclude<Missing, "detections">>;
  /**
   * Sets the minimum IoU threshold first assoc: a number, or null, or a reference of kind float_zero_to_one. Default
   * 0.2.
   */
  minimumIouThresholdFirstAssoc(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the minimum IoU threshold second assoc: a number, or null, or a reference of kind float_zero_to_one. Default
   * 0.5.
   */
  minimumIouThresholdSecondAssoc(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the minimum IoU threshold unconfirmed assoc: a number, or null, or a reference of kind float_zero_to_one.
   * Default 0.3.
   */
  minimumIouThresholdUnconfirmedAssoc(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the minimum consecutive frames: an integer, or null, or a reference of kind integer. Default 2. */
  minimumConsecutiveFrames(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the lost track buffer: an integer, or null, or a reference of kind integer. Default 30. */
  lostTrackBuffer(value: number | null | Selector | ReferenceTo<"integer">): this;
  /** Sets the track activation threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.7. */
  trackActivationThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the high conf det threshold: a number, or null, or a reference of kind float_zero_to_one. Default 0.6. */
  highConfDetThreshold(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Switches enable cmc on or off: true or false, or a reference of kind boolean. Default false. */
  enableCmc(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the cmc method: one of "orb", "sift", "sparseOptFlow", "ecc". Default "sparseOptFlow". */
  cmcMethod(value: "orb" | "sift" | "sparseOptFlow" | "ecc"): this;
  /** Sets the cmc downscale: an integer, or null, or a reference of kind integer. Default 2. */
  cmcDownscale(value: number | null | Selector | ReferenceTo<"integer">): this;
  /**
   * Switches instant first frame activation on or off: true or false, or a reference of kind boolean. Default false.
   */
  instantFirstFrameActivation(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the instances cache size: an integer. Default 16384. */
  instancesCacheSize(value: number): this;
}

/**
 * A step of `roboflow_core/trackers_botsort@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link trackersBotsort} builds it.
 */
export interface TrackersBotsortV1 extends
  TrackersBotsortV1Needs<never>,
  CompleteStep<
    "roboflow_core/trackers_botsort@v1",
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
 * A step of `roboflow_core/trackers_botsort@v1` of which something was set: a {@link TrackersBotsortV1} if nothing is
 * `Missing`, else a {@link TrackersBotsortV1Needs}.
 */
export type TrackersBotsortV1After<Missing extends string> = [Missing] extends [never] ? TrackersBotsortV1
  : TrackersBotsortV1Needs<Missing>;

/** The versions of the block BoT-SORT Tracker: what {@link trackersBotsort} is. */
export interface TrackersBotsort {
  /**
   * `roboflow_core/trackers_botsort@v1`: BoT-SORT Tracker, of the category transformation.
   *
   * Gives `tracked_detections` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction), `new_instances`
   * (object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction,
   * rle_instance_segmentation_prediction) and `already_seen_instances` (object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction, rle_instance_segmentation_prediction). Runs once
   * for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/trackers_botsort@v1",
    TrackersBotsortV1Needs<"image" | "detections">,
    TrackersBotsortV1
  >;
}

/**
 * Builds steps of the block BoT-SORT Tracker: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { trackersBotsort } from "@stepwright/workflows/blocks/trackers_botsort";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = trackersBotsort.v1("trackers_botsort").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/trackers_botsort@v1",
 *   name: "trackers_botsort",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const trackersBotsort: TrackersBotsort = blockFamily(facts);
