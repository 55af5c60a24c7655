/**
 * Typed builders for the block Delta Filter, of the category flow control: {@linkcode deltaFilter} builds steps of
 * `roboflow_core/delta_filter@v1`.
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
  type StepTarget,
} from "../builder.ts";
import * as facts from "./facts/delta_filter.ts";

/**
 * A step of `roboflow_core/delta_filter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DeltaFilterV1}.
 */
export interface DeltaFilterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): DeltaFilterV1After<Exclude<Missing, "image">>;
  /** Sets the value: a reference, such as "$inputs.name". */
  value(value: Selector | ReferenceTo<"*">): DeltaFilterV1After<Exclude<Missing, "value">>;
  /** Sets the next steps: a list of references to a step, such as "$steps.name". */
  nextSteps(value: readonly StepTarget[]): DeltaFilterV1After<Exclude<Missing, "nextSteps">>;
}

/**
 * A step of `roboflow_core/delta_filter@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link deltaFilter} builds it.
 */
export interface DeltaFilterV1 extends DeltaFilterV1Needs<never>, CompleteStep<"roboflow_core/delta_filter@v1"> {}

/**
 * A step of `roboflow_core/delta_filter@v1` of which something was set: a {@link DeltaFilterV1} if nothing is
 * `Missing`, else a {@link DeltaFilterV1Needs}.
 */
export type DeltaFilterV1After<Missing extends string> = [Missing] extends [never] ? DeltaFilterV1
  : DeltaFilterV1Needs<Missing>;

/** The versions of the block Delta Filter: what {@link deltaFilter} is. */
export interface DeltaFilter {
  /**
   * `roboflow_core/delta_filter@v1`: Delta Filter, of the category flow control.
   *
   * It gives nothing to other steps. Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/delta_filter@v1",
    DeltaFilterV1Needs<"image" | "value" | "nextSteps">,
    DeltaFilterV1
  >;
}

/**
 * Builds steps of the block Delta Filter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { deltaFilter } from "@stepwright/workflows/blocks/delta_filter";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = deltaFilter.v1("delta_filter").image(image).value(detect.outputs.predictions).nextSteps([ask]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/delta_filter@v1",
 *   name: "delta_filter",
 *   image: "$inputs.image",
 *   value: "$steps.detect.predictions",
 *   next_steps: ["$steps.ask"],
 * });
 * ```
 */
export const deltaFilter: DeltaFilter = blockFamily(facts);
