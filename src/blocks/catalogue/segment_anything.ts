/**
 * Typed builders for the block Segment Anything 2 Model, of the category model: {@linkcode segmentAnything} builds
 * steps of `roboflow_core/segment_anything@v1`.
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
import * as facts from "./facts/segment_anything.ts";

/**
 * A step of `roboflow_core/segment_anything@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SegmentAnythingV1}.
 */
export interface SegmentAnythingV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): SegmentAnythingV1After<Exclude<Missing, "images">>;
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
   * Sets the version: one of "hiera_large", "hiera_small", "hiera_tiny", "hiera_b_plus", or a reference of kind
   * string. Default "hiera_tiny". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  version(
    value: "hiera_large" | "hiera_small" | "hiera_tiny" | "hiera_b_plus" | Selector | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the threshold: a number, or a reference of kind float. Default 0. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  threshold(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Switches multimask output on or off: true or false, or null, or a reference of kind boolean. Default true. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  multimaskOutput(value: boolean | null | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/segment_anything@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link segmentAnything} builds it.
 */
export interface SegmentAnythingV1
  extends
    SegmentAnythingV1Needs<never>,
    CompleteStep<"roboflow_core/segment_anything@v1", { predictions: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/segment_anything@v1` of which something was set: a {@link SegmentAnythingV1} if nothing is
 * `Missing`, else a {@link SegmentAnythingV1Needs}.
 */
export type SegmentAnythingV1After<Missing extends string> = [Missing] extends [never] ? SegmentAnythingV1
  : SegmentAnythingV1Needs<Missing>;

/** The versions of the block Segment Anything 2 Model: what {@link segmentAnything} is. */
export interface SegmentAnything {
  /**
   * `roboflow_core/segment_anything@v1`: Segment Anything 2 Model, of the category model.
   *
   * Gives `predictions` (instance_segmentation_prediction). Takes whole batches in `images` and `boxes`.
   */
  readonly v1: BlockVersion<"roboflow_core/segment_anything@v1", SegmentAnythingV1Needs<"images">, SegmentAnythingV1>;
}

/**
 * Builds steps of the block Segment Anything 2 Model: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { segmentAnything } from "@stepwright/workflows/blocks/segment_anything";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = segmentAnything.v1("segment_anything").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/segment_anything@v1",
 *   name: "segment_anything",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const segmentAnything: SegmentAnything = blockFamily(facts);
