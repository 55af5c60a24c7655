/**
 * Typed builders for the block JSON Parser, of the category formatter: {@linkcode jsonParser} builds steps of
 * `roboflow_core/json_parser@v1`.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep, type ReferenceTo } from "../builder.ts";
import * as facts from "./facts/json_parser.ts";

/**
 * A step of `roboflow_core/json_parser@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link JsonParserV1}.
 */
export interface JsonParserV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the raw JSON: a text, or a reference of kind language_model_output. */
  rawJson(value: string | ReferenceTo<"language_model_output">): JsonParserV1After<Exclude<Missing, "rawJson">, Names>;
  /** Sets the expected fields: a list of texts. */
  expectedFields<const Name extends string>(
    value: readonly Name[],
  ): JsonParserV1After<Exclude<Missing, "expectedFields">, Name>;
}

/**
 * A step of `roboflow_core/json_parser@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link jsonParser} builds it.
 */
export interface JsonParserV1<Names extends string>
  extends
    JsonParserV1Needs<never, Names>,
    CompleteStep<"roboflow_core/json_parser@v1", { error_status: "boolean" } & { [Name in Names]: "*" }> {}

/**
 * A step of `roboflow_core/json_parser@v1` of which something was set: a {@link JsonParserV1} if nothing is
 * `Missing`, else a {@link JsonParserV1Needs}.
 */
export type JsonParserV1After<Missing extends string, Names extends string> = [Missing] extends [never]
  ? JsonParserV1<Names>
  : JsonParserV1Needs<Missing, Names>;

/** The versions of the block JSON Parser: what {@link jsonParser} is. */
export interface JsonParser {
  /**
   * `roboflow_core/json_parser@v1`: JSON Parser, of the category formatter.
   *
   * Gives `error_status` (boolean) and an output for each element of `expected_fields` (*). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/json_parser@v1",
    JsonParserV1Needs<"rawJson" | "expectedFields", never>,
    JsonParserV1<string>
  >;
}

/**
 * Builds steps of the block JSON Parser: call a version with a name.
 *
 * @example
 * ```ts
 * import { jsonParser } from "@stepwright/workflows/blocks/json_parser";
 * import assert from "node:assert/strict";
 *
 * const step = jsonParser.v1("json_parser")
 *   .rawJson('{ "sign": "stop", "speed": 30 }')
 *   .expectedFields(["sign", "speed"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/json_parser@v1",
 *   name: "json_parser",
 *   raw_json: '{ "sign": "stop", "speed": 30 }',
 *   expected_fields: ["sign", "speed"],
 * });
 * ```
 */
export const jsonParser: JsonParser = blockFamily(facts);
