/**
 * Typed builders for the block Continue If, of the category flow control: {@linkcode continueIf} builds steps of
 * `roboflow_core/continue_if@v1`.
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

/**
 * A step of `roboflow_core/continue_if@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ContinueIfV1}.
 */
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
 * its outputs. {@link continueIf} builds it.
 */
export interface ContinueIfV1 extends ContinueIfV1Needs<never>, CompleteStep<"roboflow_core/continue_if@v1"> {}

/**
 * A step of `roboflow_core/continue_if@v1` of which something was set: a {@link ContinueIfV1} if nothing is
 * `Missing`, else a {@link ContinueIfV1Needs}.
 */
export type ContinueIfV1After<Missing extends string> = [Missing] extends [never] ? ContinueIfV1
  : ContinueIfV1Needs<Missing>;

/** The versions of the block Continue If: what {@link continueIf} is. */
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

/**
 * Builds steps of the block Continue If: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { continueIf } from "@stepwright/workflows/blocks/continue_if";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = continueIf.v1("continue_if")
 *   .conditionStatement({
 *     type: "StatementGroup",
 *     statements: [
 *       {
 *         type: "BinaryStatement",
 *         left_operand: {
 *           type: "DynamicOperand",
 *           operand_name: "predictions",
 *           operations: [{ type: "SequenceLength" }],
 *         },
 *         comparator: { type: "(Number) >" },
 *         right_operand: { type: "StaticOperand", value: 0 },
 *       },
 *     ],
 *   })
 *   .evaluationParameters({ predictions: detect.outputs.predictions })
 *   .nextSteps([ask]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/continue_if@v1",
 *   name: "continue_if",
 *   condition_statement: {
 *     type: "StatementGroup",
 *     statements: [
 *       {
 *         type: "BinaryStatement",
 *         left_operand: {
 *           type: "DynamicOperand",
 *           operand_name: "predictions",
 *           operations: [{ type: "SequenceLength" }],
 *         },
 *         comparator: { type: "(Number) >" },
 *         right_operand: { type: "StaticOperand", value: 0 },
 *       },
 *     ],
 *   },
 *   evaluation_parameters: { predictions: "$steps.detect.predictions" },
 *   next_steps: ["$steps.ask"],
 * });
 * ```
 */
export const continueIf: ContinueIf = blockFamily(facts);
