/**
 * Typed builders for the block SAM2 Video Tracker, of the category model: {@linkcode segmentAnything2Video} builds
 * steps of `roboflow_core/segment_anything_2_video@v1`.
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
import * as facts from "./facts/segment_anything_2_video.ts";

/**
 * A step of `roboflow_core/segment_anything_2_video@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link SegmentAnything2VideoV1}.
 */
export interface SegmentAnything2VideoV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): SegmentAnything2VideoV1After<Exclude<Missing, "images">>;
  /**
   * Sets the boxes: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction. Default null.
   */
  boxes(
    value:
      | null
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): this;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. Default "sam2video/small". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelId(value: string | ReferenceTo<"roboflow_model_id">): this;
  /** Sets the prompt mode: one of "first_frame", "every_n_frames", "every_frame". Default "first_frame". */
  promptMode(value: "first_frame" | "every_n_frames" | "every_frame"): this;
  /**
   * Sets the prompt interval: an integer, or a reference of kind integer. Default 30. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  promptInterval(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/segment_anything_2_video@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link segmentAnything2Video} builds it.
 */
export interface SegmentAnything2VideoV1
  extends
    SegmentAnything2VideoV1Needs<never>,
    CompleteStep<"roboflow_core/segment_anything_2_video@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/segment_anything_2_video@v1` of which something was set: a {@link SegmentAnything2VideoV1}
 * if nothing is `Missing`, else a {@link SegmentAnything2VideoV1Needs}.
 */
export type SegmentAnything2VideoV1After<Missing extends string> = [Missing] extends [never] ? SegmentAnything2VideoV1
  : SegmentAnything2VideoV1Needs<Missing>;

/** The versions of the block SAM2 Video Tracker: what {@link segmentAnything2Video} is. */
export interface SegmentAnything2Video {
  /**
   * `roboflow_core/segment_anything_2_video@v1`: SAM2 Video Tracker, of the category model.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/segment_anything_2_video@v1",
    SegmentAnything2VideoV1Needs<"images">,
    SegmentAnything2VideoV1
  >;
}

/**
 * Builds steps of the block SAM2 Video Tracker: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { segmentAnything2Video } from "@stepwright/workflows/blocks/segment_anything_2_video";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = segmentAnything2Video.v1("segment_anything_2_video").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/segment_anything_2_video@v1",
 *   name: "segment_anything_2_video",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const segmentAnything2Video: SegmentAnything2Video = blockFamily(facts);
