/**
 * Typed builders for the block Expression, of the category formatter: {@linkcode expression} builds steps of
 * `roboflow_core/expression@v1`.
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
import type { CasesDefinition, Operation } from "./definitions.ts";
import * as facts from "./facts/expression.ts";

/**
 * A step of `roboflow_core/expression@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ExpressionV1}.
 */
export interface ExpressionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a record of references. */
  data(value: Readonly<Record<string, Selector | ReferenceTo<"*">>>): ExpressionV1After<Exclude<Missing, "data">>;
  /**
   * Sets the data operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  dataOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /** Sets the switch: an object with type, cases, default. */
  switch(value: CasesDefinition): ExpressionV1After<Exclude<Missing, "switch">>;
}

/**
 * A step of `roboflow_core/expression@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link expression} builds it.
 */
export interface ExpressionV1
  extends ExpressionV1Needs<never>, CompleteStep<"roboflow_core/expression@v1", { output: "*" }> {}

/**
 * A step of `roboflow_core/expression@v1` of which something was set: a {@link ExpressionV1} if nothing is `Missing`,
 * else a {@link ExpressionV1Needs}.
 */
export type ExpressionV1After<Missing extends string> = [Missing] extends [never] ? ExpressionV1
  : ExpressionV1Needs<Missing>;

/** The versions of the block Expression: what {@link expression} is. */
export interface Expression {
  /**
   * `roboflow_core/expression@v1`: Expression, of the category formatter.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/expression@v1", ExpressionV1Needs<"data" | "switch">, ExpressionV1>;
}

/**
 * Builds steps of the block Expression: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { expression } from "@stepwright/workflows/blocks/expression";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = expression.v1("expression")
 *   .data({ predictions: detect.outputs.predictions })
 *   .switch({
 *     type: "CasesDefinition",
 *     cases: [
 *       {
 *         type: "CaseDefinition",
 *         condition: {
 *           type: "StatementGroup",
 *           statements: [
 *             {
 *               type: "BinaryStatement",
 *               left_operand: {
 *                 type: "DynamicOperand",
 *                 operand_name: "predictions",
 *                 operations: [{ type: "SequenceLength" }],
 *               },
 *               comparator: { type: "(Number) >" },
 *               right_operand: { type: "StaticOperand", value: 0 },
 *             },
 *           ],
 *         },
 *         result: { type: "StaticCaseResult", value: "seen" },
 *       },
 *     ],
 *     default: { type: "StaticCaseResult", value: "none" },
 *   });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/expression@v1",
 *   name: "expression",
 *   data: { predictions: "$steps.detect.predictions" },
 *   switch: {
 *     type: "CasesDefinition",
 *     cases: [
 *       {
 *         type: "CaseDefinition",
 *         condition: {
 *           type: "StatementGroup",
 *           statements: [
 *             {
 *               type: "BinaryStatement",
 *               left_operand: {
 *                 type: "DynamicOperand",
 *                 operand_name: "predictions",
 *                 operations: [{ type: "SequenceLength" }],
 *               },
 *               comparator: { type: "(Number) >" },
 *               right_operand: { type: "StaticOperand", value: 0 },
 *             },
 *           ],
 *         },
 *         result: { type: "StaticCaseResult", value: "seen" },
 *       },
 *     ],
 *     default: { type: "StaticCaseResult", value: "none" },
 *   },
 * });
 * ```
 */
export const expression: Expression = blockFamily(facts);
