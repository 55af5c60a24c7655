/**
 * Typed builders for the block OpenAI-Compatible LLM, of the category model: {@linkcode openaiCompatible} builds
 * steps of `roboflow_core/openai_compatible@v1`.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep, type ReferenceTo } from "../builder.ts";
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/openai_compatible.ts";

/**
 * A step of `roboflow_core/openai_compatible@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link OpenaiCompatibleV1}.
 */
export interface OpenaiCompatibleV1Needs<Missing extends string> extends NamedStep {
  /** Sets the base URL: a text, or a reference of kind string. */
  baseUrl(value: string | ReferenceTo<"string">): OpenaiCompatibleV1After<Exclude<Missing, "baseUrl">>;
  /** Sets the model name: a text, or a reference of kind string. */
  modelName(value: string | ReferenceTo<"string">): OpenaiCompatibleV1After<Exclude<Missing, "modelName">>;
  /**
   * Sets the API key: a text, or null, or a reference of kind string, secret. Default null. A literal ends up in the
   * JSON: hand it over at run time instead.
   */
  apiKey(value: string | null | ReferenceTo<"string" | "secret">): this;
  /** Sets the system prompt: a text, or null, or a reference of kind string. Default null. */
  systemPrompt(value: string | null | ReferenceTo<"string">): this;
  /** Sets the prompt: a text, or a reference of kind string. */
  prompt(value: string | ReferenceTo<"string">): OpenaiCompatibleV1After<Exclude<Missing, "prompt">>;
  /**
   * Sets the prompt parameters: a record of values, each a text, an integer, a number, true or false or a reference.
   */
  promptParameters(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
  /**
   * Sets the prompt parameters operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  promptParametersOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /** Sets the max tokens: an integer above 1. Default 500. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the extra body: a record of any JSON values, or null. Default null. */
  extraBody(value: Readonly<Record<string, unknown>> | null): this;
}

/**
 * A step of `roboflow_core/openai_compatible@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link openaiCompatible} builds it.
 */
export interface OpenaiCompatibleV1 extends
  OpenaiCompatibleV1Needs<never>,
  CompleteStep<
    "roboflow_core/openai_compatible@v1",
    { output: "string" | "language_model_output"; error_status: "string" }
  > {}

/**
 * A step of `roboflow_core/openai_compatible@v1` of which something was set: a {@link OpenaiCompatibleV1} if nothing
 * is `Missing`, else a {@link OpenaiCompatibleV1Needs}.
 */
export type OpenaiCompatibleV1After<Missing extends string> = [Missing] extends [never] ? OpenaiCompatibleV1
  : OpenaiCompatibleV1Needs<Missing>;

/** The versions of the block OpenAI-Compatible LLM: what {@link openaiCompatible} is. */
export interface OpenaiCompatible {
  /**
   * `roboflow_core/openai_compatible@v1`: OpenAI-Compatible LLM, of the category model.
   *
   * Gives `output` (string, language_model_output) and `error_status` (string). Runs once for each element of a
   * batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/openai_compatible@v1",
    OpenaiCompatibleV1Needs<"baseUrl" | "modelName" | "prompt">,
    OpenaiCompatibleV1
  >;
}

/**
 * Builds steps of the block OpenAI-Compatible LLM: call a version with a name.
 *
 * @example
 * ```ts
 * import { openaiCompatible } from "@stepwright/workflows/blocks/openai_compatible";
 * import assert from "node:assert/strict";
 *
 * const step = openaiCompatible.v1("openai_compatible")
 *   .baseUrl("http://localhost:8000/v1")
 *   .modelName("my-model")
 *   .prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/openai_compatible@v1",
 *   name: "openai_compatible",
 *   base_url: "http://localhost:8000/v1",
 *   model_name: "my-model",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const openaiCompatible: OpenaiCompatible = blockFamily(facts);
