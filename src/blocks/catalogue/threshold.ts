/**
 * Typed builders for the block Image Threshold, of the category classical computer vision: {@linkcode threshold}
 * builds steps of `roboflow_core/threshold@v1`.
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
import * as facts from "./facts/threshold.ts";

/**
 * A step of `roboflow_core/threshold@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ThresholdV1}.
 */
export interface ThresholdV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ThresholdV1After<Exclude<Missing, "image">>;
  /**
   * Sets the threshold type: one of "binary", "binary_inv", "trunc", "tozero", "tozero_inv", "adaptive_mean",
   * "adaptive_gaussian", "otsu", or a reference of kind string. Default "binary".
   */
  thresholdType(
    value:
      | "binary"
      | "binary_inv"
      | "trunc"
      | "tozero"
      | "tozero_inv"
      | "adaptive_mean"
      | "adaptive_gaussian"
      | "otsu"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the thresh value: an integer, or a reference of kind integer. */
  threshValue(value: number | Selector | ReferenceTo<"integer">): ThresholdV1After<Exclude<Missing, "threshValue">>;
  /** Sets the max value: an integer, or a reference of kind integer. Default 255. */
  maxValue(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/threshold@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link threshold} builds it.
 */
export interface ThresholdV1
  extends ThresholdV1Needs<never>, CompleteStep<"roboflow_core/threshold@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/threshold@v1` of which something was set: a {@link ThresholdV1} if nothing is `Missing`,
 * else a {@link ThresholdV1Needs}.
 */
export type ThresholdV1After<Missing extends string> = [Missing] extends [never] ? ThresholdV1
  : ThresholdV1Needs<Missing>;

/** The versions of the block Image Threshold: what {@link threshold} is. */
export interface Threshold {
  /**
   * `roboflow_core/threshold@v1`: Image Threshold, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/threshold@v1", ThresholdV1Needs<"image" | "threshValue">, ThresholdV1>;
}

/**
 * Builds steps of the block Image Threshold: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { threshold } from "@stepwright/workflows/blocks/threshold";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = threshold.v1("threshold").image(image).threshValue(127);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/threshold@v1",
 *   name: "threshold",
 *   image: "$inputs.image",
 *   thresh_value: 127,
 * });
 * ```
 */
export const threshold: Threshold = blockFamily(facts);
