/**
 * Typed builders for the block Identify Outliers, of the category video: {@linkcode identifyOutliers} builds steps of
 * `roboflow_core/identify_outliers@v1`.
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
import * as facts from "./facts/identify_outliers.ts";

/**
 * A step of `roboflow_core/identify_outliers@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link IdentifyOutliersV1}.
 */
export interface IdentifyOutliersV1Needs<Missing extends string> extends NamedStep {
  /** Sets the embedding: a reference of kind embedding, such as "$steps.name.output". */
  embedding(value: Selector | ReferenceTo<"embedding">): IdentifyOutliersV1After<Exclude<Missing, "embedding">>;
  /** Sets the threshold percentile: a number, or a reference of kind float_zero_to_one. Default 0.05. */
  thresholdPercentile(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the warmup: an integer, or a reference of kind integer. Default 3. */
  warmup(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the window size: an integer, or null, or a reference of kind integer. Default 32. */
  windowSize(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/identify_outliers@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link identifyOutliers} builds it.
 */
export interface IdentifyOutliersV1 extends
  IdentifyOutliersV1Needs<never>,
  CompleteStep<
    "roboflow_core/identify_outliers@v1",
    { is_outlier: "boolean"; percentile: "float_zero_to_one"; warming_up: "boolean" }
  > {}

/**
 * A step of `roboflow_core/identify_outliers@v1` of which something was set: a {@link IdentifyOutliersV1} if nothing
 * is `Missing`, else a {@link IdentifyOutliersV1Needs}.
 */
export type IdentifyOutliersV1After<Missing extends string> = [Missing] extends [never] ? IdentifyOutliersV1
  : IdentifyOutliersV1Needs<Missing>;

/** The versions of the block Identify Outliers: what {@link identifyOutliers} is. */
export interface IdentifyOutliers {
  /**
   * `roboflow_core/identify_outliers@v1`: Identify Outliers, of the category video.
   *
   * Gives `is_outlier` (boolean), `percentile` (float_zero_to_one) and `warming_up` (boolean). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/identify_outliers@v1",
    IdentifyOutliersV1Needs<"embedding">,
    IdentifyOutliersV1
  >;
}

/**
 * Builds steps of the block Identify Outliers: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clip } from "@stepwright/workflows/blocks/clip";
 * import { identifyOutliers } from "@stepwright/workflows/blocks/identify_outliers";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const embed = clip.v1("embed").data(image);
 * const step = identifyOutliers.v1("identify_outliers").embedding(embed.outputs.embedding);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/identify_outliers@v1",
 *   name: "identify_outliers",
 *   embedding: "$steps.embed.embedding",
 * });
 * ```
 */
export const identifyOutliers: IdentifyOutliers = blockFamily(facts);
