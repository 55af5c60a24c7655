/**
 * Typed builders for the block Data Aggregator, of the category analytics: {@linkcode dataAggregator} builds steps of
 * `roboflow_core/data_aggregator@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/data_aggregator.ts";

/**
 * A step of `roboflow_core/data_aggregator@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DataAggregatorV1}.
 */
export interface DataAggregatorV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the data: a record of references. */
  data(
    value: Readonly<Record<string, Selector | ReferenceTo<"*">>>,
  ): DataAggregatorV1After<Exclude<Missing, "data">, Names>;
  /**
   * Sets the data operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  dataOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /**
   * Sets the aggregation mode: a record of values, each a list of values, each one of "sum", "avg", "max", "min",
   * "count", "distinct", "count_distinct", "values_counts", "values_difference".
   */
  aggregationMode<
    const Suffixes extends Readonly<
      Record<
        string,
        readonly (
          | "sum"
          | "avg"
          | "max"
          | "min"
          | "count"
          | "distinct"
          | "count_distinct"
          | "values_counts"
          | "values_difference"
        )[]
      >
    >,
  >(
    value: Suffixes,
  ): DataAggregatorV1After<
    Exclude<Missing, "aggregationMode">,
    { [Key in keyof Suffixes & string]: `${Key}_${Suffixes[Key][number]}` }[keyof Suffixes & string]
  >;
  /** Sets the interval unit: one of "seconds", "minutes", "hours", "runs". Default "seconds". */
  intervalUnit(value: "seconds" | "minutes" | "hours" | "runs"): this;
  /** Sets the interval: an integer above 0. */
  interval(value: number): DataAggregatorV1After<Exclude<Missing, "interval">, Names>;
}

/**
 * A step of `roboflow_core/data_aggregator@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link dataAggregator} builds it.
 */
export interface DataAggregatorV1<Names extends string> extends
  DataAggregatorV1Needs<never, Names>,
  CompleteStep<
    "roboflow_core/data_aggregator@v1",
    { [Name in Names]: "float" | "integer" | "list_of_values" | "dictionary" }
  > {}

/**
 * A step of `roboflow_core/data_aggregator@v1` of which something was set: a {@link DataAggregatorV1} if nothing is
 * `Missing`, else a {@link DataAggregatorV1Needs}.
 */
export type DataAggregatorV1After<Missing extends string, Names extends string> = [Missing] extends [never]
  ? DataAggregatorV1<Names>
  : DataAggregatorV1Needs<Missing, Names>;

/** The versions of the block Data Aggregator: what {@link dataAggregator} is. */
export interface DataAggregator {
  /**
   * `roboflow_core/data_aggregator@v1`: Data Aggregator, of the category analytics.
   *
   * Gives an output for each key of `data` with each of its `aggregation_mode` (float, integer, list_of_values,
   * dictionary). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/data_aggregator@v1",
    DataAggregatorV1Needs<"data" | "aggregationMode" | "interval", never>,
    DataAggregatorV1<string>
  >;
}

/**
 * Builds steps of the block Data Aggregator: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { dataAggregator } from "@stepwright/workflows/blocks/data_aggregator";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = dataAggregator.v1("data_aggregator")
 *   .data({ predictions: detect.outputs.predictions })
 *   .dataOperations({ predictions: [{ type: "SequenceLength" }] })
 *   .aggregationMode({ predictions: ["sum"] })
 *   .interval(10);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/data_aggregator@v1",
 *   name: "data_aggregator",
 *   data: { predictions: "$steps.detect.predictions" },
 *   data_operations: { predictions: [{ type: "SequenceLength" }] },
 *   aggregation_mode: { predictions: ["sum"] },
 *   interval: 10,
 * });
 * ```
 */
export const dataAggregator: DataAggregator = blockFamily(facts);
