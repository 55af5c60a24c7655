/**
 * Typed builders for the block Data Aggregator.
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

/** A step of `roboflow_core/data_aggregator@v1` that still needs what `Missing` names. */
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
 * use its outputs.
 */
export interface DataAggregatorV1<Names extends string> extends
  DataAggregatorV1Needs<never, Names>,
  CompleteStep<
    "roboflow_core/data_aggregator@v1",
    { [Name in Names]: "float" | "integer" | "list_of_values" | "dictionary" }
  > {}

/** A step of `roboflow_core/data_aggregator@v1` that needs what `Missing` names, or nothing more. */
export type DataAggregatorV1After<Missing extends string, Names extends string> = [Missing] extends [never]
  ? DataAggregatorV1<Names>
  : DataAggregatorV1Needs<Missing, Names>;

/** The versions of the block Data Aggregator. */
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

/** Builds steps of the block Data Aggregator: call a version with a name. */
export const dataAggregator: DataAggregator = blockFamily(facts);
