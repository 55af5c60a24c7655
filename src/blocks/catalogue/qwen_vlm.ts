/**
 * Typed builders for the block Qwen, of the category model: {@linkcode qwenVlm} builds steps of each version.
 *
 * - `v2`: `roboflow_core/qwen_vlm@v2`
 * - `v1`: `roboflow_core/qwen_vlm@v1`
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
import * as facts from "./facts/qwen_vlm.ts";

/**
 * A step of `roboflow_core/qwen_vlm@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link QwenVlmV1}.
 */
export interface QwenVlmV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * Used only where `backend` is "openrouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it. A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the privacy level: one of "allow", "deny", "zdr". Default "deny". Used only where `backend` is "openrouter".
   */
  privacyLevel(value: "allow" | "deny" | "zdr"): this;
  /** Sets the max tokens: an integer above 1. Default 500. */
  maxTokens(value: number): this;
  /**
   * Sets the temperature: a number, or a reference of kind float. Default 0.1. A literal has to lie from 0 to 2. Used
   * only where `backend` is "openrouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  temperature(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. Used only where `backend` is "openrouter". */
  maxConcurrentRequests(value: number | null): this;
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): QwenVlmV1After<Exclude<Missing, "images">>;
  /** Sets the backend: one of "native", "openrouter". Default "native". */
  backend(value: "native" | "openrouter"): this;
  /**
   * Sets the model version: one of "Qwen 2.5 VL 7B", "Qwen 3 VL 2B", "Qwen 3.5 VL 0.8B", "Qwen 3.5 VL 2B", "Qwen 3.8
   * VL 27B", "Fine-tuned model", or a reference of kind string. Default "Qwen 3.5 VL 2B". Used only where `backend`
   * is "native". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "Qwen 2.5 VL 7B"
      | "Qwen 3 VL 2B"
      | "Qwen 3.5 VL 0.8B"
      | "Qwen 3.5 VL 2B"
      | "Qwen 3.8 VL 27B"
      | "Fine-tuned model"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the fine tuned model id: a text, or null, or a reference of kind roboflow_model_id, string. Default null.
   * Needed where `backend` is "native". Needed where `model_version` is "Fine-tuned model". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  fineTunedModelId(value: string | null | ReferenceTo<"roboflow_model_id" | "string">): this;
  /**
   * Sets the openrouter model version: one of "Qwen 3.5 9B", "Qwen 3.5 27B", "Qwen 3.5 122B A10B", "Qwen 3.5 397B
   * A17B", "Qwen 3.5 Flash 02-23", "Qwen 3.5 Plus", "Qwen 3.6 27B", "Qwen 3.6 35B A3B", "Qwen 3.6 Flash", "Qwen 3.6
   * Plus", "Qwen 3.8 Max", or a reference of kind string. Default "Qwen 3.6 27B". Used only where `backend` is
   * "openrouter". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  openrouterModelVersion(
    value:
      | "Qwen 3.5 9B"
      | "Qwen 3.5 27B"
      | "Qwen 3.5 122B A10B"
      | "Qwen 3.5 397B A17B"
      | "Qwen 3.5 Flash 02-23"
      | "Qwen 3.5 Plus"
      | "Qwen 3.6 27B"
      | "Qwen 3.6 35B A3B"
      | "Qwen 3.6 Flash"
      | "Qwen 3.6 Plus"
      | "Qwen 3.8 Max"
      | Selector
      | ReferenceTo<"string">,
  ): this;
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
   * Switches enable thinking on or off: true or false. Default false. Used only where `model_version` is "Qwen 3.5 VL
   * 2B", "Qwen 3.8 VL 27B" or "Fine-tuned model".
   */
  enableThinking(value: boolean): this;
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
}

/**
 * A step of `roboflow_core/qwen_vlm@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link qwenVlm} builds it.
 */
export interface QwenVlmV1 extends
  QwenVlmV1Needs<never>,
  CompleteStep<
    "roboflow_core/qwen_vlm@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values"; thinking: "string" }
  > {}

/**
 * A step of `roboflow_core/qwen_vlm@v1` of which something was set: a {@link QwenVlmV1} if nothing is `Missing`, else
 * a {@link QwenVlmV1Needs}.
 */
export type QwenVlmV1After<Missing extends string> = [Missing] extends [never] ? QwenVlmV1 : QwenVlmV1Needs<Missing>;

/**
 * A step of `roboflow_core/qwen_vlm@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link QwenVlmV2}.
 */
export interface QwenVlmV2Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * Used only where `backend` is "openrouter". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it. A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /**
   * Sets the privacy level: one of "allow", "deny", "zdr". Default "deny". Used only where `backend` is "openrouter".
   */
  privacyLevel(value: "allow" | "deny" | "zdr"): this;
  /** Sets the max tokens: an integer above 1, or null. Default 2048. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number, or null, or a reference of kind float. Default null. A literal has to lie from 0
   * to 2. Used only where `backend` is "openrouter". It takes one value for a whole batch: what a step makes of each
   * image cannot be wired to it.
   */
  temperature(value: number | null | Selector | ReferenceTo<"float">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. Used only where `backend` is "openrouter". */
  maxConcurrentRequests(value: number | null): this;
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): QwenVlmV2After<Exclude<Missing, "images">>;
  /** Sets the backend: one of "native", "openrouter". Default "native". */
  backend(value: "native" | "openrouter"): this;
  /**
   * Sets the model version: one of "Qwen 2.5 VL 7B", "Qwen 3 VL 2B", "Qwen 3.5 VL 0.8B", "Qwen 3.5 VL 2B",
   * "Fine-tuned model", or a reference of kind string. Default "Qwen 3.5 VL 2B". Used only where `backend` is
   * "native". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "Qwen 2.5 VL 7B"
      | "Qwen 3 VL 2B"
      | "Qwen 3.5 VL 0.8B"
      | "Qwen 3.5 VL 2B"
      | "Fine-tuned model"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the fine tuned model id: a text, or null, or a reference of kind roboflow_model_id, string. Default null.
   * Needed where `backend` is "native". Needed where `model_version` is "Fine-tuned model". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  fineTunedModelId(value: string | null | ReferenceTo<"roboflow_model_id" | "string">): this;
  /**
   * Sets the openrouter model version: one of "Qwen 3.8 Max", "Qwen 3.7 Plus", "Qwen 3.7 Flash", "Qwen 3.8 27B", …
   * (23 in all), or a reference of kind string. Default "Qwen 3.7 Plus". Used only where `backend` is "openrouter".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  openrouterModelVersion(
    value:
      | "Qwen 3.8 Max"
      | "Qwen 3.7 Plus"
      | "Qwen 3.7 Flash"
      | "Qwen 3.8 27B"
      | "Qwen 3.6 Plus"
      | "Qwen 3.6 Flash"
      | "Qwen 3.6 27B"
      | "Qwen 3.6 35B A3B"
      | "Qwen 3.5 Plus"
      | "Qwen 3.5 Plus 02-15"
      | "Qwen 3.5 Flash"
      | "Qwen 3.5 9B"
      | "Qwen 3.5 27B"
      | "Qwen 3.5 35B A3B"
      | "Qwen 3.5 122B A10B"
      | "Qwen 3.5 397B A17B"
      | "Qwen 3 VL 8B Instruct"
      | "Qwen 3 VL 8B Thinking"
      | "Qwen 3 VL 30B A3B Instruct"
      | "Qwen 3 VL 30B A3B Thinking"
      | "Qwen 3 VL 32B Instruct"
      | "Qwen 3 VL 235B A22B"
      | "Qwen 3 VL 235B A22B Thinking"
      | Selector
      | ReferenceTo<"string">,
  ): this;
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
   * Switches enable thinking on or off: true or false. Default false. Used only where `model_version` is "Qwen 3.5 VL
   * 2B" or "Fine-tuned model".
   */
  enableThinking(value: boolean): this;
  /**
   * Sets the reasoning effort: one of "none", "low", "medium", "high". Default "none". Used only where `backend` is
   * "openrouter".
   */
  reasoningEffort(value: "none" | "low" | "medium" | "high"): this;
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
}

/**
 * A step of `roboflow_core/qwen_vlm@v2` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link qwenVlm} builds it.
 */
export interface QwenVlmV2 extends
  QwenVlmV2Needs<never>,
  CompleteStep<
    "roboflow_core/qwen_vlm@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values"; thinking: "string" }
  > {}

/**
 * A step of `roboflow_core/qwen_vlm@v2` of which something was set: a {@link QwenVlmV2} if nothing is `Missing`, else
 * a {@link QwenVlmV2Needs}.
 */
export type QwenVlmV2After<Missing extends string> = [Missing] extends [never] ? QwenVlmV2 : QwenVlmV2Needs<Missing>;

/** The versions of the block Qwen: what {@link qwenVlm} is. */
export interface QwenVlm {
  /**
   * `roboflow_core/qwen_vlm@v1`: Qwen, of the category model. A later version is `v2`.
   *
   * Gives `output` (string, language_model_output), `classes` (list_of_values) and `thinking` (string). Takes whole
   * batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/qwen_vlm@v1", QwenVlmV1Needs<"images">, QwenVlmV1>;
  /**
   * `roboflow_core/qwen_vlm@v2`: Qwen, of the category model.
   *
   * Gives `output` (string, language_model_output), `classes` (list_of_values) and `thinking` (string). Takes whole
   * batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/qwen_vlm@v2", QwenVlmV2Needs<"images">, QwenVlmV2>;
}

/**
 * Builds steps of the block Qwen: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwenVlm } from "@stepwright/workflows/blocks/qwen_vlm";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwenVlm.v2("qwen_vlm").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/qwen_vlm@v2",
 *   name: "qwen_vlm",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwenVlm } from "@stepwright/workflows/blocks/qwen_vlm";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwenVlm.v1("qwen_vlm").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/qwen_vlm@v1",
 *   name: "qwen_vlm",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const qwenVlm: QwenVlm = blockFamily(facts);
