/**
 * Typed builders for the block String Template.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep, type ReferenceTo } from "../builder.ts";
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/string_template.ts";

/** A step of `roboflow_core/string_template@v1` that still needs what `Missing` names. */
export interface StringTemplateV1Needs<Missing extends string> extends NamedStep {
  /** Sets the template: a text, or a reference of kind string. */
  template(value: string | ReferenceTo<"string">): StringTemplateV1After<Exclude<Missing, "template">>;
  /** Sets the data: a record of values, each a text, an integer, a number, true or false or a reference. */
  data(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
  /**
   * Sets the data operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  dataOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
}

/**
 * A step of `roboflow_core/string_template@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs.
 */
export interface StringTemplateV1
  extends StringTemplateV1Needs<never>, CompleteStep<"roboflow_core/string_template@v1", { output: "string" }> {}

/** A step of `roboflow_core/string_template@v1` that needs what `Missing` names, or nothing more. */
export type StringTemplateV1After<Missing extends string> = [Missing] extends [never] ? StringTemplateV1
  : StringTemplateV1Needs<Missing>;

/** The versions of the block String Template. */
export interface StringTemplate {
  /**
   * `roboflow_core/string_template@v1`: String Template, of the category formatter.
   *
   * Gives `output` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/string_template@v1", StringTemplateV1Needs<"template">, StringTemplateV1>;
}

/** Builds steps of the block String Template: call a version with a name. */
export const stringTemplate: StringTemplate = blockFamily(facts);
