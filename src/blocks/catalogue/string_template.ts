/**
 * Typed builders for the block String Template, of the category formatter: {@linkcode stringTemplate} builds steps of
 * `roboflow_core/string_template@v1`.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep, type ReferenceTo } from "../builder.ts";
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/string_template.ts";

/**
 * A step of `roboflow_core/string_template@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link StringTemplateV1}.
 */
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
 * use its outputs. {@link stringTemplate} builds it.
 */
export interface StringTemplateV1
  extends StringTemplateV1Needs<never>, CompleteStep<"roboflow_core/string_template@v1", { output: "string" }> {}

/**
 * A step of `roboflow_core/string_template@v1` of which something was set: a {@link StringTemplateV1} if nothing is
 * `Missing`, else a {@link StringTemplateV1Needs}.
 */
export type StringTemplateV1After<Missing extends string> = [Missing] extends [never] ? StringTemplateV1
  : StringTemplateV1Needs<Missing>;

/** The versions of the block String Template: what {@link stringTemplate} is. */
export interface StringTemplate {
  /**
   * `roboflow_core/string_template@v1`: String Template, of the category formatter.
   *
   * Gives `output` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/string_template@v1", StringTemplateV1Needs<"template">, StringTemplateV1>;
}

/**
 * Builds steps of the block String Template: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { stringTemplate } from "@stepwright/workflows/blocks/string_template";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = stringTemplate.v1("string_template")
 *   .template("{{ predictions }} signs")
 *   .data({ predictions: detect.outputs.predictions })
 *   .dataOperations({ predictions: [{ type: "SequenceLength" }, { type: "ToString" }] });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/string_template@v1",
 *   name: "string_template",
 *   template: "{{ predictions }} signs",
 *   data: { predictions: "$steps.detect.predictions" },
 *   data_operations: { predictions: [{ type: "SequenceLength" }, { type: "ToString" }] },
 * });
 * ```
 */
export const stringTemplate: StringTemplate = blockFamily(facts);
