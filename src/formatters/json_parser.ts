import type { JsonValue } from "../blocks/llama_vision/states.ts";
import { toJson } from "../values/to_json.ts";
import { mendedOutcome, reading } from "./mended_outcome.ts";
import {
  A_TEXT,
  type FormatterOptions,
  isListOfStrings,
  MAYBE_LENIENT,
  type Mended,
  type OptionRule,
  requireOptions,
} from "./options.ts";
import { parsedFields } from "./parsed_fields.ts";

/**
 * What {@linkcode jsonParser} takes.
 *
 * @example
 * ```ts
 * import { jsonParser, type JsonParserOptions } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const options: JsonParserOptions<"plate"> = { text: 'The plate: {"plate": "SW 1985"}', expectedFields: ["plate"] };
 *
 * assert.deepEqual(jsonParser(options), { plate: null, error_status: true }); // as the engine reads it
 * assert.equal(jsonParser({ ...options, lenient: true }).plate, "SW 1985");
 * ```
 */
export interface JsonParserOptions<Field extends string = string> extends FormatterOptions {
  /** The fields that are wanted, of the top of the JSON only; `error_status` is the name of another output. */
  readonly expectedFields: readonly (Field & (Field extends "error_status" ? never : unknown))[];
}

/**
 * The outputs of the block `json_parser`: each field that was asked for, null where it is missing, and `error_status`.
 *
 * @example
 * ```ts
 * import { jsonParser, type JsonParserOutputs } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const outputs: JsonParserOutputs<"plate" | "wheels"> = jsonParser({
 *   text: '{"plate": "SW 1985", "wheels": 4}',
 *   expectedFields: ["plate", "wheels"],
 * });
 *
 * assert.deepEqual(outputs, { plate: "SW 1985", wheels: 4, error_status: false });
 * ```
 */
export type JsonParserOutputs<Field extends string = string> =
  & {
    /** Whether the text is no JSON, or any field is missing. A field that is there and null is not missing. */
    readonly error_status: boolean;
  }
  & { readonly [F in Exclude<Field, "error_status">]: JsonValue };

/**
 * Takes fields out of JSON that a model answered, as the block `roboflow_core/json_parser@v1` does. Values are handed on
 * as they are; fields that are missing are null, and the others are kept.
 *
 * @throws {TypeError} Where an option is not what its type says; never because of what a model answered.
 *
 * @example
 * ```ts
 * import { jsonParser } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const { error_status, plate, colour } = jsonParser({
 *   text: '{"plate": "SW 1985", "wheels": 4}',
 *   expectedFields: ["plate", "colour"],
 * });
 *
 * assert.deepEqual({ error_status, plate, colour }, { error_status: true, plate: "SW 1985", colour: null });
 * ```
 */
export function jsonParser<const Field extends string>(
  options: JsonParserOptions<Field> & { readonly lenient: true },
): JsonParserOutputs<Field> & Mended;
/** Reads as the engine does, unless `lenient` is true. */
export function jsonParser<const Field extends string>(options: JsonParserOptions<Field>): JsonParserOutputs<Field>;
export function jsonParser(options: JsonParserOptions): JsonParserOutputs & Partial<Mended> {
  requireOptions(options, RULES);
  const { text, expectedFields, lenient = false } = options;
  const { mended, ...outcome } = mendedOutcome(lenient, () => {
    const { root, mended } = reading(lenient)(text);
    return { predictions: root, mended };
  });
  const fields = toJson(parsedFields(outcome, expectedFields)) as JsonParserOutputs;
  return mended === undefined ? fields : Object.assign(fields, { mended });
}

const RULES: Readonly<Record<string, OptionRule>> = {
  text: A_TEXT,
  lenient: MAYBE_LENIENT,
  expectedFields: {
    wanted: "a list of strings without `error_status`, nor `mended` where it is read leniently",
    holds: (value, { lenient }) =>
      isListOfStrings(value) && !value.includes("error_status") && !(lenient === true && value.includes("mended")),
  },
};
