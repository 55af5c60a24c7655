/**
 * Typed builders for the block Delta Filter.
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

/** A step of `roboflow_core/delta_filter@v1` that still needs what `Missing` names. */
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
 * use its outputs.
 */
export interface DeltaFilterV1 extends DeltaFilterV1Needs<never>, CompleteStep<"roboflow_core/delta_filter@v1"> {}

/** A step of `roboflow_core/delta_filter@v1` that needs what `Missing` names, or nothing more. */
export type DeltaFilterV1After<Missing extends string> = [Missing] extends [never] ? DeltaFilterV1
  : DeltaFilterV1Needs<Missing>;

/** The versions of the block Delta Filter. */
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

/** Builds steps of the block Delta Filter: call a version with a name. */
export const deltaFilter: DeltaFilter = blockFamily(facts);
