/**
 * Typed builders for the block Identify Changes, of the category video: {@linkcode identifyChanges} builds steps of
 * `roboflow_core/identify_changes@v1`.
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
import * as facts from "./facts/identify_changes.ts";

/**
 * A step of `roboflow_core/identify_changes@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link IdentifyChangesV1}.
 */
export interface IdentifyChangesV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the strategy: one of "Exponential Moving Average (EMA)", "Simple Moving Average (SMA)", "Sliding Window".
   * Default "Exponential Moving Average (EMA)".
   */
  strategy(value: "Exponential Moving Average (EMA)" | "Simple Moving Average (SMA)" | "Sliding Window"): this;
  /** Sets the embedding: a reference of kind embedding, such as "$steps.name.output". */
  embedding(value: Selector | ReferenceTo<"embedding">): IdentifyChangesV1After<Exclude<Missing, "embedding">>;
  /** Sets the threshold percentile: a number, or a reference of kind float_zero_to_one. Default 0.2. */
  thresholdPercentile(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the warmup: an integer, or a reference of kind integer. Default 3. */
  warmup(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the smoothing factor: a number, or null, or a reference of kind float_zero_to_one. Default 0.1. Used only
   * where `strategy` is "Exponential Moving Average (EMA)".
   */
  smoothingFactor(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the window size: an integer, or null, or a reference of kind integer. Default 10. Used only where `strategy`
   * is "Sliding Window".
   */
  windowSize(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/identify_changes@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link identifyChanges} builds it.
 */
export interface IdentifyChangesV1 extends
  IdentifyChangesV1Needs<never>,
  CompleteStep<
    "roboflow_core/identify_changes@v1",
    {
      is_outlier: "boolean";
      percentile: "float_zero_to_one";
      z_score: "float";
      average: "embedding";
      std: "embedding";
      warming_up: "boolean";
    }
  > {}

/**
 * A step of `roboflow_core/identify_changes@v1` of which something was set: a {@link IdentifyChangesV1} if nothing is
 * `Missing`, else a {@link IdentifyChangesV1Needs}.
 */
export type IdentifyChangesV1After<Missing extends string> = [Missing] extends [never] ? IdentifyChangesV1
  : IdentifyChangesV1Needs<Missing>;

/** The versions of the block Identify Changes: what {@link identifyChanges} is. */
export interface IdentifyChanges {
  /**
   * `roboflow_core/identify_changes@v1`: Identify Changes, of the category video.
   *
   * Gives `is_outlier` (boolean), `percentile` (float_zero_to_one), `z_score` (float), `average` (embedding), `std`
   * (embedding) and `warming_up` (boolean). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/identify_changes@v1",
    IdentifyChangesV1Needs<"embedding">,
    IdentifyChangesV1
  >;
}

/**
 * Builds steps of the block Identify Changes: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clip } from "@stepwright/workflows/blocks/clip";
 * import { identifyChanges } from "@stepwright/workflows/blocks/identify_changes";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const embed = clip.v1("embed").data(image);
 * const step = identifyChanges.v1("identify_changes").embedding(embed.outputs.embedding);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/identify_changes@v1",
 *   name: "identify_changes",
 *   embedding: "$steps.embed.embedding",
 * });
 * ```
 */
export const identifyChanges: IdentifyChanges = blockFamily(facts);
