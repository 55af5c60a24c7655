/**
 * Typed builders for the block Qwen 3.6 API, of the category model: {@linkcode qwen36Openrouter} builds steps of
 * `roboflow_core/qwen3_6_openrouter@v1`.
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
import * as facts from "./facts/qwen3_6_openrouter.ts";

/**
 * A step of `roboflow_core/qwen3_6_openrouter@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link Qwen36OpenrouterV1}.
 */
export interface Qwen36OpenrouterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Qwen36OpenrouterV1After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption", "object-detection".
   * Default "unconstrained".
   */
  taskType(
    value:
      | "unconstrained"
      | "ocr"
      | "structured-answering"
      | "classification"
      | "multi-label-classification"
      | "visual-question-answering"
      | "caption"
      | "detailed-caption"
      | "object-detection",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "unconstrained" or "visual-question-answering". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "classification", "multi-label-classification" or "object-detection". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string, secret. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it. A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret">): Qwen36OpenrouterV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "Qwen 3.6 27B - OpenRouter", "Qwen 3.6 35B A3B - OpenRouter", "Qwen 3.6 Flash -
   * OpenRouter", "Qwen 3.6 Plus - OpenRouter", "Qwen 3.6 Max Preview - OpenRouter", or a reference of kind string.
   * Default "Qwen 3.6 35B A3B - OpenRouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  modelVersion(
    value:
      | "Qwen 3.6 27B - OpenRouter"
      | "Qwen 3.6 35B A3B - OpenRouter"
      | "Qwen 3.6 Flash - OpenRouter"
      | "Qwen 3.6 Plus - OpenRouter"
      | "Qwen 3.6 Max Preview - OpenRouter"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the max tokens: an integer above 1. Default 500. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number, or a reference of kind float. Default 0.1. A literal has to lie from 0 to 2. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  temperature(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/qwen3_6_openrouter@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link qwen36Openrouter} builds it.
 */
export interface Qwen36OpenrouterV1 extends
  Qwen36OpenrouterV1Needs<never>,
  CompleteStep<
    "roboflow_core/qwen3_6_openrouter@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/qwen3_6_openrouter@v1` of which something was set: a {@link Qwen36OpenrouterV1} if nothing
 * is `Missing`, else a {@link Qwen36OpenrouterV1Needs}.
 */
export type Qwen36OpenrouterV1After<Missing extends string> = [Missing] extends [never] ? Qwen36OpenrouterV1
  : Qwen36OpenrouterV1Needs<Missing>;

/** The versions of the block Qwen 3.6 API: what {@link qwen36Openrouter} is. */
export interface Qwen36Openrouter {
  /**
   * `roboflow_core/qwen3_6_openrouter@v1`: Qwen 3.6 API, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<
    "roboflow_core/qwen3_6_openrouter@v1",
    Qwen36OpenrouterV1Needs<"images" | "apiKey">,
    Qwen36OpenrouterV1
  >;
}

/**
 * Builds steps of the block Qwen 3.6 API: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwen36Openrouter } from "@stepwright/workflows/blocks/qwen3_6_openrouter";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = qwen36Openrouter.v1("qwen3_6_openrouter")
 *   .images(image)
 *   .prompt("What does the sign say?")
 *   .apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/qwen3_6_openrouter@v1",
 *   name: "qwen3_6_openrouter",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const qwen36Openrouter: Qwen36Openrouter = blockFamily(facts);
