/**
 * Typed builders for the block Anthropic Claude, of the category model: {@linkcode anthropicClaude} builds steps of
 * each version.
 *
 * - `v3`: `roboflow_core/anthropic_claude@v3`
 * - `v2`: `roboflow_core/anthropic_claude@v2`
 * - `v1`: `roboflow_core/anthropic_claude@v1`
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
import * as facts from "./facts/anthropic_claude.ts";

/**
 * A step of `roboflow_core/anthropic_claude@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link AnthropicClaudeV1}.
 */
export interface AnthropicClaudeV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): AnthropicClaudeV1After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): AnthropicClaudeV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "claude-fable-5", "claude-opus-4-7", "claude-opus-4-6", "claude-sonnet-4-6", … (16
   * in all), or a reference of kind string. Default "claude-sonnet-4-5". It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "claude-fable-5"
      | "claude-opus-4-7"
      | "claude-opus-4-6"
      | "claude-sonnet-4-6"
      | "claude-opus-4-5"
      | "claude-sonnet-4-5"
      | "claude-haiku-4-5"
      | "claude-opus-4-1"
      | "claude-opus-4"
      | "claude-sonnet-4"
      | "claude-3-7-sonnet"
      | "claude-3-5-sonnet-v2"
      | "claude-3-5-haiku"
      | "claude-3-5-sonnet"
      | "claude-3-opus"
      | "claude-3-haiku"
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
  /**
   * Sets the max image size: an integer, or a reference of kind integer. Default 1024. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  maxImageSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/anthropic_claude@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link anthropicClaude} builds it.
 */
export interface AnthropicClaudeV1 extends
  AnthropicClaudeV1Needs<never>,
  CompleteStep<
    "roboflow_core/anthropic_claude@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/anthropic_claude@v1` of which something was set: a {@link AnthropicClaudeV1} if nothing is
 * `Missing`, else a {@link AnthropicClaudeV1Needs}.
 */
export type AnthropicClaudeV1After<Missing extends string> = [Missing] extends [never] ? AnthropicClaudeV1
  : AnthropicClaudeV1Needs<Missing>;

/**
 * A step of `roboflow_core/anthropic_claude@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link AnthropicClaudeV2}.
 */
export interface AnthropicClaudeV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): AnthropicClaudeV2After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): AnthropicClaudeV2After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "claude-fable-5", "claude-opus-4-7", "claude-opus-4-6", "claude-sonnet-4-6",
   * "claude-sonnet-4-5", "claude-haiku-4-5", "claude-opus-4-5", "claude-sonnet-4", "claude-opus-4-1",
   * "claude-opus-4", or a reference of kind string. Default "claude-sonnet-4-5". It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "claude-fable-5"
      | "claude-opus-4-7"
      | "claude-opus-4-6"
      | "claude-sonnet-4-6"
      | "claude-sonnet-4-5"
      | "claude-haiku-4-5"
      | "claude-opus-4-5"
      | "claude-sonnet-4"
      | "claude-opus-4-1"
      | "claude-opus-4"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Switches extended thinking on or off: true or false, or null. Default null. */
  extendedThinking(value: boolean | null): this;
  /**
   * Sets the thinking budget tokens: an integer of at least 1024, or null. Default null. Used only where
   * `extended_thinking` is "true".
   */
  thinkingBudgetTokens(value: number | null): this;
  /** Sets the max tokens: an integer, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number from 0 to 1, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /**
   * Sets the max image size: an integer, or a reference of kind integer. Default 1024. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  maxImageSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/anthropic_claude@v2` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link anthropicClaude} builds it.
 */
export interface AnthropicClaudeV2 extends
  AnthropicClaudeV2Needs<never>,
  CompleteStep<
    "roboflow_core/anthropic_claude@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/anthropic_claude@v2` of which something was set: a {@link AnthropicClaudeV2} if nothing is
 * `Missing`, else a {@link AnthropicClaudeV2Needs}.
 */
export type AnthropicClaudeV2After<Missing extends string> = [Missing] extends [never] ? AnthropicClaudeV2
  : AnthropicClaudeV2Needs<Missing>;

/**
 * A step of `roboflow_core/anthropic_claude@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link AnthropicClaudeV3}.
 */
export interface AnthropicClaudeV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): AnthropicClaudeV3After<Exclude<Missing, "images">>;
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
   * Sets the model version: one of "claude-fable-5", "claude-opus-4-7", "claude-opus-4-6", "claude-sonnet-4-6",
   * "claude-sonnet-4-5", "claude-haiku-4-5", "claude-opus-4-5", "claude-sonnet-4", "claude-opus-4-1",
   * "claude-opus-4", or a reference of kind string. Default "claude-sonnet-4-5". It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "claude-fable-5"
      | "claude-opus-4-7"
      | "claude-opus-4-6"
      | "claude-sonnet-4-6"
      | "claude-sonnet-4-5"
      | "claude-haiku-4-5"
      | "claude-opus-4-5"
      | "claude-sonnet-4"
      | "claude-opus-4-1"
      | "claude-opus-4"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Switches extended thinking on or off: true or false, or null. Default null. */
  extendedThinking(value: boolean | null): this;
  /**
   * Sets the thinking budget tokens: an integer of at least 1024, or null. Default null. Used only where
   * `extended_thinking` is "true".
   */
  thinkingBudgetTokens(value: number | null): this;
  /** Sets the max tokens: an integer, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number from 0 to 1, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /**
   * Sets the max image size: an integer, or a reference of kind integer. Default 1024. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  maxImageSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/anthropic_claude@v3` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link anthropicClaude} builds it.
 */
export interface AnthropicClaudeV3 extends
  AnthropicClaudeV3Needs<never>,
  CompleteStep<
    "roboflow_core/anthropic_claude@v3",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/anthropic_claude@v3` of which something was set: a {@link AnthropicClaudeV3} if nothing is
 * `Missing`, else a {@link AnthropicClaudeV3Needs}.
 */
export type AnthropicClaudeV3After<Missing extends string> = [Missing] extends [never] ? AnthropicClaudeV3
  : AnthropicClaudeV3Needs<Missing>;

/** The versions of the block Anthropic Claude: what {@link anthropicClaude} is. */
export interface AnthropicClaude {
  /**
   * `roboflow_core/anthropic_claude@v1`: Anthropic Claude, of the category model. A later version is `v3`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/anthropic_claude@v1",
    AnthropicClaudeV1Needs<"images" | "apiKey">,
    AnthropicClaudeV1
  >;
  /**
   * `roboflow_core/anthropic_claude@v2`: Anthropic Claude, of the category model. A later version is `v3`.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/anthropic_claude@v2",
    AnthropicClaudeV2Needs<"images" | "apiKey">,
    AnthropicClaudeV2
  >;
  /**
   * `roboflow_core/anthropic_claude@v3`: Anthropic Claude, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<"roboflow_core/anthropic_claude@v3", AnthropicClaudeV3Needs<"images">, AnthropicClaudeV3>;
}

/**
 * Builds steps of the block Anthropic Claude: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { anthropicClaude } from "@stepwright/workflows/blocks/anthropic_claude";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = anthropicClaude.v3("anthropic_claude").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/anthropic_claude@v3",
 *   name: "anthropic_claude",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { anthropicClaude } from "@stepwright/workflows/blocks/anthropic_claude";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = anthropicClaude.v2("anthropic_claude").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/anthropic_claude@v2",
 *   name: "anthropic_claude",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { anthropicClaude } from "@stepwright/workflows/blocks/anthropic_claude";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = anthropicClaude.v1("anthropic_claude").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/anthropic_claude@v1",
 *   name: "anthropic_claude",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const anthropicClaude: AnthropicClaude = blockFamily(facts);
