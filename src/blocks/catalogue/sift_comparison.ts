/**
 * Typed builders for the block SIFT Comparison, of the category classical computer vision: {@linkcode siftComparison}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/sift_comparison@v2`
 * - `v1`: `roboflow_core/sift_comparison@v1`
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
import * as facts from "./facts/sift_comparison.ts";

/**
 * A step of `roboflow_core/sift_comparison@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SiftComparisonV1}.
 */
export interface SiftComparisonV1Needs<Missing extends string> extends NamedStep {
  /** Sets the descriptor 1: a reference of kind numpy_array, such as "$steps.name.output". */
  descriptor1(value: Selector | ReferenceTo<"numpy_array">): SiftComparisonV1After<Exclude<Missing, "descriptor1">>;
  /** Sets the descriptor 2: a reference of kind numpy_array, such as "$steps.name.output". */
  descriptor2(value: Selector | ReferenceTo<"numpy_array">): SiftComparisonV1After<Exclude<Missing, "descriptor2">>;
  /** Sets the good matches threshold: an integer above 0, or a reference of kind integer. Default 50. */
  goodMatchesThreshold(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the ratio threshold: a number, or a reference of kind integer. Default 0.7. */
  ratioThreshold(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/sift_comparison@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link siftComparison} builds it.
 */
export interface SiftComparisonV1
  extends
    SiftComparisonV1Needs<never>,
    CompleteStep<"roboflow_core/sift_comparison@v1", { good_matches_count: "integer"; images_match: "boolean" }> {}

/**
 * A step of `roboflow_core/sift_comparison@v1` of which something was set: a {@link SiftComparisonV1} if nothing is
 * `Missing`, else a {@link SiftComparisonV1Needs}.
 */
export type SiftComparisonV1After<Missing extends string> = [Missing] extends [never] ? SiftComparisonV1
  : SiftComparisonV1Needs<Missing>;

/**
 * A step of `roboflow_core/sift_comparison@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SiftComparisonV2}.
 */
export interface SiftComparisonV2Needs<Missing extends string> extends NamedStep {
  /** Sets the input 1: a reference of kind image, numpy_array, such as "$inputs.name". */
  input1(value: Selector | ReferenceTo<"image" | "numpy_array">): SiftComparisonV2After<Exclude<Missing, "input1">>;
  /** Sets the input 2: a reference of kind image, numpy_array, such as "$inputs.name". */
  input2(value: Selector | ReferenceTo<"image" | "numpy_array">): SiftComparisonV2After<Exclude<Missing, "input2">>;
  /** Sets the good matches threshold: an integer above 0, or a reference of kind integer. Default 50. */
  goodMatchesThreshold(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the ratio threshold: a number, or a reference of kind float_zero_to_one. Default 0.7. */
  ratioThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the matcher: one of "FlannBasedMatcher", "BFMatcher", or a reference of kind string. Default
   * "FlannBasedMatcher".
   */
  matcher(value: "FlannBasedMatcher" | "BFMatcher" | Selector | ReferenceTo<"string">): this;
  /** Switches visualize on or off: true or false, or a reference of kind boolean. Default false. */
  visualize(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/sift_comparison@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link siftComparison} builds it.
 */
export interface SiftComparisonV2 extends
  SiftComparisonV2Needs<never>,
  CompleteStep<
    "roboflow_core/sift_comparison@v2",
    {
      images_match: "boolean";
      good_matches_count: "integer";
      keypoints_1: "image_keypoints";
      descriptors_1: "numpy_array";
      keypoints_2: "image_keypoints";
      descriptors_2: "numpy_array";
      visualization_1: "image";
      visualization_2: "image";
      visualization_matches: "image";
    }
  > {}

/**
 * A step of `roboflow_core/sift_comparison@v2` of which something was set: a {@link SiftComparisonV2} if nothing is
 * `Missing`, else a {@link SiftComparisonV2Needs}.
 */
export type SiftComparisonV2After<Missing extends string> = [Missing] extends [never] ? SiftComparisonV2
  : SiftComparisonV2Needs<Missing>;

/** The versions of the block SIFT Comparison: what {@link siftComparison} is. */
export interface SiftComparison {
  /**
   * `roboflow_core/sift_comparison@v1`: SIFT Comparison, of the category classical computer vision. A later version
   * is `v2`.
   *
   * Gives `good_matches_count` (integer) and `images_match` (boolean). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/sift_comparison@v1",
    SiftComparisonV1Needs<"descriptor1" | "descriptor2">,
    SiftComparisonV1
  >;
  /**
   * `roboflow_core/sift_comparison@v2`: SIFT Comparison, of the category classical computer vision.
   *
   * Gives `images_match` (boolean), `good_matches_count` (integer), `keypoints_1` (image_keypoints), `descriptors_1`
   * (numpy_array), `keypoints_2` (image_keypoints), `descriptors_2` (numpy_array), `visualization_1` (image),
   * `visualization_2` (image) and `visualization_matches` (image). Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/sift_comparison@v2",
    SiftComparisonV2Needs<"input1" | "input2">,
    SiftComparisonV2
  >;
}

/**
 * Builds steps of the block SIFT Comparison: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { siftComparison } from "@stepwright/workflows/blocks/sift_comparison";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = siftComparison.v2("sift_comparison").input1(image).input2(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/sift_comparison@v2",
 *   name: "sift_comparison",
 *   input_1: "$inputs.image",
 *   input_2: "$inputs.image",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { sift } from "@stepwright/workflows/blocks/sift";
 * import { siftComparison } from "@stepwright/workflows/blocks/sift_comparison";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const describe = sift.v1("describe").image(image);
 * const step = siftComparison.v1("sift_comparison")
 *   .descriptor1(describe.outputs.descriptors)
 *   .descriptor2(describe.outputs.descriptors);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/sift_comparison@v1",
 *   name: "sift_comparison",
 *   descriptor_1: "$steps.describe.descriptors",
 *   descriptor_2: "$steps.describe.descriptors",
 * });
 * ```
 */
export const siftComparison: SiftComparison = blockFamily(facts);
