/**
 * Typed builders for the block Google Gemini, of the category model: {@linkcode googleGemini} builds steps of each
 * version.
 *
 * - `v4`: `roboflow_core/google_gemini@v4`
 * - `v3`: `roboflow_core/google_gemini@v3`
 * - `v2`: `roboflow_core/google_gemini@v2`
 * - `v1`: `roboflow_core/google_gemini@v1`
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
import * as facts from "./facts/google_gemini.ts";

/**
 * A step of `roboflow_core/google_gemini@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGeminiV1}.
 */
export interface GoogleGeminiV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGeminiV1After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): GoogleGeminiV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "gemini-3.1-pro-preview", "gemini-2.5-pro", "gemini-2.5-flash",
   * "gemini-2.5-flash-lite", or a reference of kind string. Default "gemini-2.5-flash". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "gemini-3.1-pro-preview"
      | "gemini-2.5-pro"
      | "gemini-2.5-flash"
      | "gemini-2.5-flash-lite"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the max tokens: an integer. Default 450. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/google_gemini@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemini} builds it.
 */
export interface GoogleGeminiV1 extends
  GoogleGeminiV1Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemini@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemini@v1` of which something was set: a {@link GoogleGeminiV1} if nothing is
 * `Missing`, else a {@link GoogleGeminiV1Needs}.
 */
export type GoogleGeminiV1After<Missing extends string> = [Missing] extends [never] ? GoogleGeminiV1
  : GoogleGeminiV1Needs<Missing>;

/**
 * A step of `roboflow_core/google_gemini@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGeminiV2}.
 */
export interface GoogleGeminiV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGeminiV2After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): GoogleGeminiV2After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "gemini-3.5-flash", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite",
   * "gemini-3-flash-preview", "gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite", or a reference of kind
   * string. Default "gemini-3.1-pro-preview". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  modelVersion(
    value:
      | "gemini-3.5-flash"
      | "gemini-3.1-pro-preview"
      | "gemini-3.1-flash-lite"
      | "gemini-3-flash-preview"
      | "gemini-2.5-pro"
      | "gemini-2.5-flash"
      | "gemini-2.5-flash-lite"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the thinking level: one of "low", "high", or null, or a reference of kind string. Default null. Used only
   * where `model_version` is "gemini-3.5-flash", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite" or
   * "gemini-3-flash-preview". It takes one value for a whole batch: what a step makes of each image cannot be wired
   * to it.
   */
  thinkingLevel(value: "low" | "high" | null | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here. Used only where `model_version` is "gemini-2.5-pro", "gemini-2.5-flash" or "gemini-2.5-flash-lite".
   */
  temperature(value: number | null): this;
  /** Sets the max tokens: an integer, or null. Default null. */
  maxTokens(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/google_gemini@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemini} builds it.
 */
export interface GoogleGeminiV2 extends
  GoogleGeminiV2Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemini@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemini@v2` of which something was set: a {@link GoogleGeminiV2} if nothing is
 * `Missing`, else a {@link GoogleGeminiV2Needs}.
 */
export type GoogleGeminiV2After<Missing extends string> = [Missing] extends [never] ? GoogleGeminiV2
  : GoogleGeminiV2Needs<Missing>;

/**
 * A step of `roboflow_core/google_gemini@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGeminiV3}.
 */
export interface GoogleGeminiV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGeminiV3After<Exclude<Missing, "images">>;
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
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the model version: one of "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash",
   * "gemini-3.5-flash-lite", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite", "gemini-3-flash-preview",
   * "gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite", or a reference of kind string. Default
   * "gemini-3.1-pro-preview". It takes one value for a whole batch: what a step makes of each image cannot be wired
   * to it.
   */
  modelVersion(
    value:
      | "gemini-3.7-flash"
      | "gemini-3.6-flash"
      | "gemini-3.5-flash"
      | "gemini-3.5-flash-lite"
      | "gemini-3.1-pro-preview"
      | "gemini-3.1-flash-lite"
      | "gemini-3-flash-preview"
      | "gemini-2.5-pro"
      | "gemini-2.5-flash"
      | "gemini-2.5-flash-lite"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the thinking level: one of "low", "high", or null, or a reference of kind string. Default null. Used only
   * where `model_version` is "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash", "gemini-3.5-flash-lite",
   * "gemini-3.1-pro-preview", "gemini-3.1-flash-lite" or "gemini-3-flash-preview". It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  thinkingLevel(value: "low" | "high" | null | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here. Used only where `model_version` is "gemini-2.5-pro", "gemini-2.5-flash" or "gemini-2.5-flash-lite".
   */
  temperature(value: number | null): this;
  /** Sets the max tokens: an integer, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Switches google code execution on or off: true or false, or null, or a reference of kind boolean. Default false.
   * Used only where `model_version` is "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash",
   * "gemini-3.5-flash-lite", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite" or "gemini-3-flash-preview". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  googleCodeExecution(value: boolean | null | Selector | ReferenceTo<"boolean">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/google_gemini@v3` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemini} builds it.
 */
export interface GoogleGeminiV3 extends
  GoogleGeminiV3Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemini@v3",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemini@v3` of which something was set: a {@link GoogleGeminiV3} if nothing is
 * `Missing`, else a {@link GoogleGeminiV3Needs}.
 */
export type GoogleGeminiV3After<Missing extends string> = [Missing] extends [never] ? GoogleGeminiV3
  : GoogleGeminiV3Needs<Missing>;

/**
 * A step of `roboflow_core/google_gemini@v4` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GoogleGeminiV4}.
 */
export interface GoogleGeminiV4Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GoogleGeminiV4After<Exclude<Missing, "images">>;
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
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the model version: one of "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash",
   * "gemini-3.5-flash-lite", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite", "gemini-3-flash-preview",
   * "gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite", or a reference of kind string. Default
   * "gemini-3.1-pro-preview". It takes one value for a whole batch: what a step makes of each image cannot be wired
   * to it.
   */
  modelVersion(
    value:
      | "gemini-3.7-flash"
      | "gemini-3.6-flash"
      | "gemini-3.5-flash"
      | "gemini-3.5-flash-lite"
      | "gemini-3.1-pro-preview"
      | "gemini-3.1-flash-lite"
      | "gemini-3-flash-preview"
      | "gemini-2.5-pro"
      | "gemini-2.5-flash"
      | "gemini-2.5-flash-lite"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the thinking level: one of "low", "high", or null, or a reference of kind string. Default null. Used only
   * where `model_version` is "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash", "gemini-3.5-flash-lite",
   * "gemini-3.1-pro-preview", "gemini-3.1-flash-lite" or "gemini-3-flash-preview". It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  thinkingLevel(value: "low" | "high" | null | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here. Used only where `model_version` is "gemini-2.5-pro", "gemini-2.5-flash" or "gemini-2.5-flash-lite".
   */
  temperature(value: number | null): this;
  /** Sets the max tokens: an integer, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Switches google code execution on or off: true or false, or null, or a reference of kind boolean. Default false.
   * Used only where `model_version` is "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash",
   * "gemini-3.5-flash-lite", "gemini-3.1-pro-preview", "gemini-3.1-flash-lite" or "gemini-3-flash-preview". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  googleCodeExecution(value: boolean | null | Selector | ReferenceTo<"boolean">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/google_gemini@v4` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link googleGemini} builds it.
 */
export interface GoogleGeminiV4 extends
  GoogleGeminiV4Needs<never>,
  CompleteStep<
    "roboflow_core/google_gemini@v4",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/google_gemini@v4` of which something was set: a {@link GoogleGeminiV4} if nothing is
 * `Missing`, else a {@link GoogleGeminiV4Needs}.
 */
export type GoogleGeminiV4After<Missing extends string> = [Missing] extends [never] ? GoogleGeminiV4
  : GoogleGeminiV4Needs<Missing>;

/** The versions of the block Google Gemini: what {@link googleGemini} is. */
export interface GoogleGemini {
  /**
   * `roboflow_core/google_gemini@v1`: Google Gemini, of the category model. A later version is `v4`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/google_gemini@v1", GoogleGeminiV1Needs<"images" | "apiKey">, GoogleGeminiV1>;
  /**
   * `roboflow_core/google_gemini@v2`: Google Gemini, of the category model. A later version is `v4`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/google_gemini@v2", GoogleGeminiV2Needs<"images" | "apiKey">, GoogleGeminiV2>;
  /**
   * `roboflow_core/google_gemini@v3`: Google Gemini, of the category model. A later version is `v4`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<"roboflow_core/google_gemini@v3", GoogleGeminiV3Needs<"images">, GoogleGeminiV3>;
  /**
   * `roboflow_core/google_gemini@v4`: Google Gemini, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v4: BlockVersion<"roboflow_core/google_gemini@v4", GoogleGeminiV4Needs<"images">, GoogleGeminiV4>;
}

/**
 * Builds steps of the block Google Gemini: call a version with a name.
 *
 * @example v4
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemini } from "@stepwright/workflows/blocks/google_gemini";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = googleGemini.v4("google_gemini").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemini@v4",
 *   name: "google_gemini",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemini } from "@stepwright/workflows/blocks/google_gemini";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = googleGemini.v3("google_gemini").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemini@v3",
 *   name: "google_gemini",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemini } from "@stepwright/workflows/blocks/google_gemini";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = googleGemini.v2("google_gemini").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemini@v2",
 *   name: "google_gemini",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleGemini } from "@stepwright/workflows/blocks/google_gemini";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = googleGemini.v1("google_gemini").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_gemini@v1",
 *   name: "google_gemini",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const googleGemini: GoogleGemini = blockFamily(facts);
