/**
 * Typed builders for the block MoonshotAI Kimi, of the category model: {@linkcode kimiOpenrouter} builds steps of
 * each version.
 *
 * - `v2`: `roboflow_core/kimi_openrouter@v2`
 * - `v1`: `roboflow_core/kimi_openrouter@v1`, which the engine deprecates
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
import * as facts from "./facts/kimi_openrouter.ts";

/**
 * A step of `roboflow_core/kimi_openrouter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link KimiOpenrouterV1}.
 */
export interface KimiOpenrouterV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): KimiOpenrouterV1After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): KimiOpenrouterV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "Kimi K2.5 - OpenRouter", "Kimi K2.6 - OpenRouter", or a reference of kind string.
   * Default "Kimi K2.6 - OpenRouter". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelVersion(value: "Kimi K2.5 - OpenRouter" | "Kimi K2.6 - OpenRouter" | Selector | ReferenceTo<"string">): this;
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
 * A step of `roboflow_core/kimi_openrouter@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link kimiOpenrouter} builds it.
 */
export interface KimiOpenrouterV1 extends
  KimiOpenrouterV1Needs<never>,
  CompleteStep<
    "roboflow_core/kimi_openrouter@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/kimi_openrouter@v1` of which something was set: a {@link KimiOpenrouterV1} if nothing is
 * `Missing`, else a {@link KimiOpenrouterV1Needs}.
 */
export type KimiOpenrouterV1After<Missing extends string> = [Missing] extends [never] ? KimiOpenrouterV1
  : KimiOpenrouterV1Needs<Missing>;

/**
 * A step of `roboflow_core/kimi_openrouter@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link KimiOpenrouterV2}.
 */
export interface KimiOpenrouterV2Needs<Missing extends string> extends NamedStep {
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
  images(value: Selector | ReferenceTo<"image">): KimiOpenrouterV2After<Exclude<Missing, "images">>;
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
   * Sets the model version: one of "Kimi K2.5 - OpenRouter", "Kimi K2.6 - OpenRouter", or a reference of kind string.
   * Default "Kimi K2.6 - OpenRouter". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelVersion(value: "Kimi K2.5 - OpenRouter" | "Kimi K2.6 - OpenRouter" | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/kimi_openrouter@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link kimiOpenrouter} builds it.
 */
export interface KimiOpenrouterV2 extends
  KimiOpenrouterV2Needs<never>,
  CompleteStep<
    "roboflow_core/kimi_openrouter@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/kimi_openrouter@v2` of which something was set: a {@link KimiOpenrouterV2} if nothing is
 * `Missing`, else a {@link KimiOpenrouterV2Needs}.
 */
export type KimiOpenrouterV2After<Missing extends string> = [Missing] extends [never] ? KimiOpenrouterV2
  : KimiOpenrouterV2Needs<Missing>;

/** The versions of the block MoonshotAI Kimi: what {@link kimiOpenrouter} is. */
export interface KimiOpenrouter {
  /**
   * `roboflow_core/kimi_openrouter@v1`: MoonshotAI Kimi, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version: use `v2`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/kimi_openrouter@v1",
    KimiOpenrouterV1Needs<"images" | "apiKey">,
    KimiOpenrouterV1
  >;
  /**
   * `roboflow_core/kimi_openrouter@v2`: MoonshotAI Kimi, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/kimi_openrouter@v2", KimiOpenrouterV2Needs<"images">, KimiOpenrouterV2>;
}

/**
 * Builds steps of the block MoonshotAI Kimi: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { kimiOpenrouter } from "@stepwright/workflows/blocks/kimi_openrouter";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = kimiOpenrouter.v2("kimi_openrouter").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/kimi_openrouter@v2",
 *   name: "kimi_openrouter",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { kimiOpenrouter } from "@stepwright/workflows/blocks/kimi_openrouter";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = kimiOpenrouter.v1("kimi_openrouter").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/kimi_openrouter@v1",
 *   name: "kimi_openrouter",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const kimiOpenrouter: KimiOpenrouter = blockFamily(facts);
