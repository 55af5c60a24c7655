/**
 * Typed builders for the block First Non Empty Or Default, of the category formatter:
 * {@linkcode firstNonEmptyOrDefault} builds steps of `roboflow_core/first_non_empty_or_default@v1`.
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
import * as facts from "./facts/first_non_empty_or_default.ts";

/**
 * A step of `roboflow_core/first_non_empty_or_default@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link FirstNonEmptyOrDefaultV1}.
 */
export interface FirstNonEmptyOrDefaultV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a list of references (at least 1). */
  data(value: readonly (Selector | ReferenceTo<"*">)[]): FirstNonEmptyOrDefaultV1After<Exclude<Missing, "data">>;
  /** Sets the default: any JSON value. Default null. */
  default(value: unknown): this;
}

/**
 * A step of `roboflow_core/first_non_empty_or_default@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link firstNonEmptyOrDefault} builds it.
 */
export interface FirstNonEmptyOrDefaultV1
  extends
    FirstNonEmptyOrDefaultV1Needs<never>,
    CompleteStep<"roboflow_core/first_non_empty_or_default@v1", { output: "*" }> {}

/**
 * A step of `roboflow_core/first_non_empty_or_default@v1` of which something was set: a
 * {@link FirstNonEmptyOrDefaultV1} if nothing is `Missing`, else a {@link FirstNonEmptyOrDefaultV1Needs}.
 */
export type FirstNonEmptyOrDefaultV1After<Missing extends string> = [Missing] extends [never] ? FirstNonEmptyOrDefaultV1
  : FirstNonEmptyOrDefaultV1Needs<Missing>;

/** The versions of the block First Non Empty Or Default: what {@link firstNonEmptyOrDefault} is. */
export interface FirstNonEmptyOrDefault {
  /**
   * `roboflow_core/first_non_empty_or_default@v1`: First Non Empty Or Default, of the category formatter.
   *
   * Gives `output` (*). Runs once for each element of a batch. Also gets the elements that are empty.
   */
  readonly v1: BlockVersion<
    "roboflow_core/first_non_empty_or_default@v1",
    FirstNonEmptyOrDefaultV1Needs<"data">,
    FirstNonEmptyOrDefaultV1
  >;
}

/**
 * Builds steps of the block First Non Empty Or Default: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { firstNonEmptyOrDefault } from "@stepwright/workflows/blocks/first_non_empty_or_default";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = firstNonEmptyOrDefault.v1("first_non_empty_or_default").data([detect.outputs.predictions]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/first_non_empty_or_default@v1",
 *   name: "first_non_empty_or_default",
 *   data: ["$steps.detect.predictions"],
 * });
 * ```
 */
export const firstNonEmptyOrDefault: FirstNonEmptyOrDefault = blockFamily(facts);
