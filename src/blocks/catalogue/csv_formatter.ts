/**
 * Typed builders for the block CSV Formatter, of the category formatter: {@linkcode csvFormatter} builds steps of
 * `roboflow_core/csv_formatter@v1`.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep, type ReferenceTo } from "../builder.ts";
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/csv_formatter.ts";

/**
 * A step of `roboflow_core/csv_formatter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CsvFormatterV1}.
 */
export interface CsvFormatterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the columns data: a record of values, each a text, an integer, a number, true or false or a reference. */
  columnsData(
    value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>,
  ): CsvFormatterV1After<Exclude<Missing, "columnsData">>;
  /**
   * Sets the columns operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  columnsOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
}

/**
 * A step of `roboflow_core/csv_formatter@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link csvFormatter} builds it.
 */
export interface CsvFormatterV1
  extends CsvFormatterV1Needs<never>, CompleteStep<"roboflow_core/csv_formatter@v1", { csv_content: "string" }> {}

/**
 * A step of `roboflow_core/csv_formatter@v1` of which something was set: a {@link CsvFormatterV1} if nothing is
 * `Missing`, else a {@link CsvFormatterV1Needs}.
 */
export type CsvFormatterV1After<Missing extends string> = [Missing] extends [never] ? CsvFormatterV1
  : CsvFormatterV1Needs<Missing>;

/** The versions of the block CSV Formatter: what {@link csvFormatter} is. */
export interface CsvFormatter {
  /**
   * `roboflow_core/csv_formatter@v1`: CSV Formatter, of the category formatter.
   *
   * Gives `csv_content` (string). Takes batches or single values in `columns_data`.
   */
  readonly v1: BlockVersion<"roboflow_core/csv_formatter@v1", CsvFormatterV1Needs<"columnsData">, CsvFormatterV1>;
}

/**
 * Builds steps of the block CSV Formatter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { csvFormatter } from "@stepwright/workflows/blocks/csv_formatter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = csvFormatter.v1("csv_formatter")
 *   .columnsData({ predictions: detect.outputs.predictions })
 *   .columnsOperations({ predictions: [{ type: "SequenceLength" }] });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/csv_formatter@v1",
 *   name: "csv_formatter",
 *   columns_data: { predictions: "$steps.detect.predictions" },
 *   columns_operations: { predictions: [{ type: "SequenceLength" }] },
 * });
 * ```
 */
export const csvFormatter: CsvFormatter = blockFamily(facts);
