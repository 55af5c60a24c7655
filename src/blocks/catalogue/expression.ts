/**
 * Typed builders for the block Expression.
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

/** A step of `roboflow_core/expression@v1` that still needs what `Missing` names. */
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
 * its outputs.
 */
export interface ExpressionV1
  extends ExpressionV1Needs<never>, CompleteStep<"roboflow_core/expression@v1", { output: "*" }> {}

/** A step of `roboflow_core/expression@v1` that needs what `Missing` names, or nothing more. */
export type ExpressionV1After<Missing extends string> = [Missing] extends [never] ? ExpressionV1
  : ExpressionV1Needs<Missing>;

/** The versions of the block Expression. */
export interface Expression {
  /**
   * `roboflow_core/expression@v1`: Expression, of the category formatter.
   *
   * Gives `output` (*). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/expression@v1", ExpressionV1Needs<"data" | "switch">, ExpressionV1>;
}

/** Builds steps of the block Expression: call a version with a name. */
export const expression: Expression = blockFamily(facts);
