/**
 * Typed builders for the block Clip Comparison, of the category model: {@linkcode clipComparison} builds steps of
 * each version.
 *
 * - `v2`: `roboflow_core/clip_comparison@v2`
 * - `v1`: `roboflow_core/clip_comparison@v1`
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
import * as facts from "./facts/clip_comparison.ts";

/**
 * A step of `roboflow_core/clip_comparison@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ClipComparisonV1}.
 */
export interface ClipComparisonV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): ClipComparisonV1After<Exclude<Missing, "images">>;
  /**
   * Sets the texts: a list of texts, or a reference of kind list_of_values. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  texts(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): ClipComparisonV1After<Exclude<Missing, "texts">>;
}

/**
 * A step of `roboflow_core/clip_comparison@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link clipComparison} builds it.
 */
export interface ClipComparisonV1 extends
  ClipComparisonV1Needs<never>,
  CompleteStep<
    "roboflow_core/clip_comparison@v1",
    {
      similarity: "list_of_values";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      prediction_type: "prediction_type";
    }
  > {}

/**
 * A step of `roboflow_core/clip_comparison@v1` of which something was set: a {@link ClipComparisonV1} if nothing is
 * `Missing`, else a {@link ClipComparisonV1Needs}.
 */
export type ClipComparisonV1After<Missing extends string> = [Missing] extends [never] ? ClipComparisonV1
  : ClipComparisonV1Needs<Missing>;

/**
 * A step of `roboflow_core/clip_comparison@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ClipComparisonV2}.
 */
export interface ClipComparisonV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): ClipComparisonV2After<Exclude<Missing, "images">>;
  /**
   * Sets the classes: a list of texts, or a reference of kind list_of_values. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  classes(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): ClipComparisonV2After<Exclude<Missing, "classes">>;
  /**
   * Sets the version: one of "RN101", "RN50", "RN50x16", "RN50x4", "RN50x64", "ViT-B-16", "ViT-B-32",
   * "ViT-L-14-336px", "ViT-L-14", or a reference of kind string. Default "ViT-B-16". It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  version(
    value:
      | "RN101"
      | "RN50"
      | "RN50x16"
      | "RN50x4"
      | "RN50x64"
      | "ViT-B-16"
      | "ViT-B-32"
      | "ViT-L-14-336px"
      | "ViT-L-14"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/clip_comparison@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link clipComparison} builds it.
 */
export interface ClipComparisonV2 extends
  ClipComparisonV2Needs<never>,
  CompleteStep<
    "roboflow_core/clip_comparison@v2",
    {
      similarities: "list_of_values";
      max_similarity: "float_zero_to_one";
      most_similar_class: "string";
      min_similarity: "float_zero_to_one";
      least_similar_class: "string";
      classification_predictions: "classification_prediction";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
    }
  > {}

/**
 * A step of `roboflow_core/clip_comparison@v2` of which something was set: a {@link ClipComparisonV2} if nothing is
 * `Missing`, else a {@link ClipComparisonV2Needs}.
 */
export type ClipComparisonV2After<Missing extends string> = [Missing] extends [never] ? ClipComparisonV2
  : ClipComparisonV2Needs<Missing>;

/** The versions of the block Clip Comparison: what {@link clipComparison} is. */
export interface ClipComparison {
  /**
   * `roboflow_core/clip_comparison@v1`: Clip Comparison, of the category model. A later version is `v2`.
   *
   * Gives `similarity` (list_of_values), `parent_id` (parent_id), `root_parent_id` (parent_id) and `prediction_type`
   * (prediction_type). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/clip_comparison@v1",
    ClipComparisonV1Needs<"images" | "texts">,
    ClipComparisonV1
  >;
  /**
   * `roboflow_core/clip_comparison@v2`: Clip Comparison, of the category model.
   *
   * Gives `similarities` (list_of_values), `max_similarity` (float_zero_to_one), `most_similar_class` (string),
   * `min_similarity` (float_zero_to_one), `least_similar_class` (string), `classification_predictions`
   * (classification_prediction), `parent_id` (parent_id) and `root_parent_id` (parent_id). Takes whole batches in
   * `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/clip_comparison@v2",
    ClipComparisonV2Needs<"images" | "classes">,
    ClipComparisonV2
  >;
}

/**
 * Builds steps of the block Clip Comparison: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clipComparison } from "@stepwright/workflows/blocks/clip_comparison";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = clipComparison.v2("clip_comparison").images(image).classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/clip_comparison@v2",
 *   name: "clip_comparison",
 *   images: "$inputs.image",
 *   classes: ["stop", "yield"],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clipComparison } from "@stepwright/workflows/blocks/clip_comparison";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = clipComparison.v1("clip_comparison").images(image).texts(["a stop sign", "a yield sign"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/clip_comparison@v1",
 *   name: "clip_comparison",
 *   images: "$inputs.image",
 *   texts: ["a stop sign", "a yield sign"],
 * });
 * ```
 */
export const clipComparison: ClipComparison = blockFamily(facts);
