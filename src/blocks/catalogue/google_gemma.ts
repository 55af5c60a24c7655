/**
 * Typed builders for the block Google Gemma, of the category model: {@linkcode googleGemma} builds steps of each
 * version.
 *
 * - `v2`: `roboflow_core/google_gemma@v2`
 * - `v1`: `roboflow_core/google_gemma@v1`, which the engine deprecates
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
import * as facts from "./facts/google_gemma.ts";

/**
 * A step of `roboflow_core/google_gemma@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGemmaV1}.
 */
export interface GoogleGemmaV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGemmaV1After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): GoogleGemmaV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "Gemma 4 31B - OpenRouter", "Gemma 4 26B A4B - OpenRouter", or a reference of kind
   * string. Default "Gemma 4 31B - OpenRouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  modelVersion(
    value: "Gemma 4 31B - OpenRouter" | "Gemma 4 26B A4B - OpenRouter" | Selector | ReferenceTo<"string">,
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
 * A step of `roboflow_core/google_gemma@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemma} builds it.
 */
export interface GoogleGemmaV1 extends
  GoogleGemmaV1Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemma@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemma@v1` of which something was set: a {@link GoogleGemmaV1} if nothing is
 * `Missing`, else a {@link GoogleGemmaV1Needs}.
 */
export type GoogleGemmaV1After<Missing extends string> = [Missing] extends [never] ? GoogleGemmaV1
  : GoogleGemmaV1Needs<Missing>;

/**
 * A step of `roboflow_core/google_gemma@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGemmaV2}.
 */
export interface GoogleGemmaV2Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /** Sets the privacy level: one of "allow", "deny", "zdr". Default "deny". */
  privacyLevel(value: "allow" | "deny" | "zdr"): this;
  /** Sets the max tokens: an integer above 1. Default 500. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number, or a reference of kind float. Default 0.1. A literal has to lie from 0 to 2. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  temperature(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGemmaV2After<Exclude<Missing, "images">>;
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
   * Sets the model version: one of "Gemma 4 31B - OpenRouter", "Gemma 4 26B A4B - OpenRouter", or a reference of kind
   * string. Default "Gemma 4 31B - OpenRouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  modelVersion(
    value: "Gemma 4 31B - OpenRouter" | "Gemma 4 26B A4B - OpenRouter" | Selector | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/google_gemma@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemma} builds it.
 */
export interface GoogleGemmaV2 extends
  GoogleGemmaV2Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemma@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemma@v2` of which something was set: a {@link GoogleGemmaV2} if nothing is
 * `Missing`, else a {@link GoogleGemmaV2Needs}.
 */
export type GoogleGemmaV2After<Missing extends string> = [Missing] extends [never] ? GoogleGemmaV2
  : GoogleGemmaV2Needs<Missing>;

/** The versions of the block Google Gemma: what {@link googleGemma} is. */
export interface GoogleGemma {
  /**
   * `roboflow_core/google_gemma@v1`: Google Gemma API, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version: use `v2`.
   */
  readonly v1: BlockVersion<"roboflow_core/google_gemma@v1", GoogleGemmaV1Needs<"images" | "apiKey">, GoogleGemmaV1>;
  /**
   * `roboflow_core/google_gemma@v2`: Google Gemma, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/google_gemma@v2", GoogleGemmaV2Needs<"images">, GoogleGemmaV2>;
}

/**
 * Builds steps of the block Google Gemma: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemma } from "@stepwright/workflows/blocks/google_gemma";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = googleGemma.v2("google_gemma").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemma@v2",
 *   name: "google_gemma",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemma } from "@stepwright/workflows/blocks/google_gemma";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = googleGemma.v1("google_gemma").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemma@v1",
 *   name: "google_gemma",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const googleGemma: GoogleGemma = blockFamily(facts);
