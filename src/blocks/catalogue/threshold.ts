/**
 * Typed builders for the block Image Threshold.
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

/** A step of `roboflow_core/threshold@v1` that still needs what `Missing` names. */
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
 * its outputs.
 */
export interface ThresholdV1
  extends ThresholdV1Needs<never>, CompleteStep<"roboflow_core/threshold@v1", { image: "image" }> {}

/** A step of `roboflow_core/threshold@v1` that needs what `Missing` names, or nothing more. */
export type ThresholdV1After<Missing extends string> = [Missing] extends [never] ? ThresholdV1
  : ThresholdV1Needs<Missing>;

/** The versions of the block Image Threshold. */
export interface Threshold {
  /**
   * `roboflow_core/threshold@v1`: Image Threshold, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/threshold@v1", ThresholdV1Needs<"image" | "threshValue">, ThresholdV1>;
}

/** Builds steps of the block Image Threshold: call a version with a name. */
export const threshold: Threshold = blockFamily(facts);
