/**
 * Typed builders for the block Continue If.
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
import type { StatementGroup } from "./definitions.ts";
import * as facts from "./facts/continue_if.ts";

/** A step of `roboflow_core/continue_if@v1` that still needs what `Missing` names. */
export interface ContinueIfV1Needs<Missing extends string> extends NamedStep {
  /** Sets the condition statement: an object with type, statements. */
  conditionStatement(value: StatementGroup): ContinueIfV1After<Exclude<Missing, "conditionStatement">>;
  /** Sets the evaluation parameters: a record of references. */
  evaluationParameters(value: Readonly<Record<string, Selector | ReferenceTo<"*">>>): this;
  /** Sets the next steps: a list of references to a step, such as "$steps.name". */
  nextSteps(value: readonly StepTarget[]): ContinueIfV1After<Exclude<Missing, "nextSteps">>;
  /** Sets the stop delay: a number above 0. Default 0. It takes no reference: the engine crashes on one here. */
  stopDelay(value: number): this;
}

/**
 * A step of `roboflow_core/continue_if@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs.
 */
export interface ContinueIfV1 extends ContinueIfV1Needs<never>, CompleteStep<"roboflow_core/continue_if@v1"> {}

/** A step of `roboflow_core/continue_if@v1` that needs what `Missing` names, or nothing more. */
export type ContinueIfV1After<Missing extends string> = [Missing] extends [never] ? ContinueIfV1
  : ContinueIfV1Needs<Missing>;

/** The versions of the block Continue If. */
export interface ContinueIf {
  /**
   * `roboflow_core/continue_if@v1`: Continue If, of the category flow control.
   *
   * It gives nothing to other steps. Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/continue_if@v1",
    ContinueIfV1Needs<"conditionStatement" | "nextSteps">,
    ContinueIfV1
  >;
}

/** Builds steps of the block Continue If: call a version with a name. */
export const continueIf: ContinueIf = blockFamily(facts);
