/**
 * Typed builders for the block SAM3 Video Tracker, of the category model: {@linkcode sam3Video} builds steps of
 * `roboflow_core/sam3_video@v1`.
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
import * as facts from "./facts/sam3_video.ts";

/**
 * A step of `roboflow_core/sam3_video@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Sam3VideoV1}.
 */
export interface Sam3VideoV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Sam3VideoV1After<Exclude<Missing, "images">>;
  /** Sets the tracking mode: one of "concept", "visual". Default "concept". */
  trackingMode(value: "concept" | "visual"): this;
  /**
   * Sets the class names: a list of texts, or a text, or null, or a reference of kind list_of_values, string. Default
   * null. Needed where `tracking_mode` is "concept". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  classNames(value: readonly string[] | string | null | ReferenceTo<"list_of_values" | "string">): this;
  /**
   * Sets the points: a list of any JSON values, or null, or a reference of kind labeled_points. Default null. Used
   * only where `tracking_mode` is "visual". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  points(value: readonly unknown[] | null | Selector | ReferenceTo<"labeled_points">): this;
  /**
   * Sets the boxes: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction. Default null. Used only where `tracking_mode` is "visual".
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
   * Sets the model id: a text, or a reference of kind roboflow_model_id. Default "sam3video". Used only where
   * `tracking_mode` is "concept". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelId(value: string | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the visual model id: a text, or a reference of kind roboflow_model_id. Default "sam3trackervideo". Used only
   * where `tracking_mode` is "visual". It takes one value for a whole batch: what a step makes of each image cannot
   * be wired to it.
   */
  visualModelId(value: string | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the prompt mode: one of "first_frame", "every_n_frames", "every_frame". Default "first_frame". Used only
   * where `tracking_mode` is "visual".
   */
  promptMode(value: "first_frame" | "every_n_frames" | "every_frame"): this;
  /**
   * Sets the prompt interval: an integer, or a reference of kind integer. Default 30. Used only where `tracking_mode`
   * is "visual". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  promptInterval(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0.5. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/sam3_video@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link sam3Video} builds it.
 */
export interface Sam3VideoV1
  extends
    Sam3VideoV1Needs<never>,
    CompleteStep<"roboflow_core/sam3_video@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/sam3_video@v1` of which something was set: a {@link Sam3VideoV1} if nothing is `Missing`,
 * else a {@link Sam3VideoV1Needs}.
 */
export type Sam3VideoV1After<Missing extends string> = [Missing] extends [never] ? Sam3VideoV1
  : Sam3VideoV1Needs<Missing>;

/** The versions of the block SAM3 Video Tracker: what {@link sam3Video} is. */
export interface Sam3Video {
  /**
   * `roboflow_core/sam3_video@v1`: SAM3 Video Tracker, of the category model.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v1: BlockVersion<"roboflow_core/sam3_video@v1", Sam3VideoV1Needs<"images">, Sam3VideoV1>;
}

/**
 * Builds steps of the block SAM3 Video Tracker: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sam3Video } from "@stepwright/workflows/blocks/sam3_video";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = sam3Video.v1("sam3_video").images(image).classNames(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/sam3_video@v1",
 *   name: "sam3_video",
 *   images: "$inputs.image",
 *   class_names: ["stop", "yield"],
 * });
 * ```
 */
export const sam3Video: Sam3Video = blockFamily(facts);
