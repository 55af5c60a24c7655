/**
 * Typed builders for the block Identify Outliers.
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

/** A step of `roboflow_core/identify_outliers@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface IdentifyOutliersV1 extends
  IdentifyOutliersV1Needs<never>,
  CompleteStep<
    "roboflow_core/identify_outliers@v1",
    { is_outlier: "boolean"; percentile: "float_zero_to_one"; warming_up: "boolean" }
  > {}

/** A step of `roboflow_core/identify_outliers@v1` that needs what `Missing` names, or nothing more. */
export type IdentifyOutliersV1After<Missing extends string> = [Missing] extends [never] ? IdentifyOutliersV1
  : IdentifyOutliersV1Needs<Missing>;

/** The versions of the block Identify Outliers. */
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

/** Builds steps of the block Identify Outliers: call a version with a name. */
export const identifyOutliers: IdentifyOutliers = blockFamily(facts);
