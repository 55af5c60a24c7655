/**
 * Typed builders for the block Llama 4 Vision, of the category model: {@linkcode llamaVision} builds steps of each
 * version.
 *
 * - `v3`: `roboflow_core/llama_vision@v3`, which the engine 1.5.0 does not have
 * - `v2`: `roboflow_core/llama_vision@v2`
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
import * as facts from "./facts/llama_vision.ts";

/**
 * A step of `roboflow_core/llama_vision@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LlamaVisionV2}.
 */
export interface LlamaVisionV2Needs<Missing extends string> extends NamedStep {
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
  images(value: Selector | ReferenceTo<"image">): LlamaVisionV2After<Exclude<Missing, "images">>;
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
   * Sets the model version: "11B - OpenRouter", or a reference of kind string. Default "11B - OpenRouter". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: "11B - OpenRouter" | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/llama_vision@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link llamaVision} builds it.
 */
export interface LlamaVisionV2 extends
  LlamaVisionV2Needs<never>,
  CompleteStep<
    "roboflow_core/llama_vision@v2",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/llama_vision@v2` of which something was set: a {@link LlamaVisionV2} if nothing is
 * `Missing`, else a {@link LlamaVisionV2Needs}.
 */
export type LlamaVisionV2After<Missing extends string> = [Missing] extends [never] ? LlamaVisionV2
  : LlamaVisionV2Needs<Missing>;

/**
 * A step of `roboflow_core/llama_vision@v3` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LlamaVisionV3}.
 */
export interface LlamaVisionV3Needs<Missing extends string> extends NamedStep {
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
  images(value: Selector | ReferenceTo<"image">): LlamaVisionV3After<Exclude<Missing, "images">>;
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
   * Sets the model version: one of "Llama 4 Scout - OpenRouter", "Llama 4 Maverick - OpenRouter", or a reference of
   * kind string. Default "Llama 4 Scout - OpenRouter". It takes one value for a whole batch: what a step makes of
   * each image cannot be wired to it.
   */
  modelVersion(
    value: "Llama 4 Scout - OpenRouter" | "Llama 4 Maverick - OpenRouter" | Selector | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/llama_vision@v3` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link llamaVision} builds it.
 */
export interface LlamaVisionV3 extends
  LlamaVisionV3Needs<never>,
  CompleteStep<
    "roboflow_core/llama_vision@v3",
    {
      output: "string" | "language_model_output";
      classes: "list_of_values";
      predictions: "object_detection_prediction" | "classification_prediction";
      error_status: "boolean";
      inference_id: "inference_id";
    }
  > {}

/**
 * A step of `roboflow_core/llama_vision@v3` of which something was set: a {@link LlamaVisionV3} if nothing is
 * `Missing`, else a {@link LlamaVisionV3Needs}.
 */
export type LlamaVisionV3After<Missing extends string> = [Missing] extends [never] ? LlamaVisionV3
  : LlamaVisionV3Needs<Missing>;

/** The versions of the block Llama 4 Vision: what {@link llamaVision} is. */
export interface LlamaVision {
  /**
   * `roboflow_core/llama_vision@v2`: Llama 3.2 Vision, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   *
   * Here it is built and written as JSON; `llamaVision.v2` of `@stepwright/workflows` also runs it, and types its
   * answers by the task.
   */
  readonly v2: BlockVersion<"roboflow_core/llama_vision@v2", LlamaVisionV2Needs<"images">, LlamaVisionV2>;
  /**
   * `roboflow_core/llama_vision@v3`: Llama 4 Vision, of the category model. It is newer than the engine 1.5.0, which
   * refuses it.
   *
   * Gives `output` (string, language_model_output), `classes` (list_of_values), `predictions`
   * (object_detection_prediction, classification_prediction), `error_status` (boolean) and `inference_id`
   * (inference_id). Takes whole batches in `images`.
   *
   * Here it is built and written as JSON; `llamaVision.v3` of `@stepwright/workflows` also runs it, and types its
   * answers by the task.
   */
  readonly v3: BlockVersion<"roboflow_core/llama_vision@v3", LlamaVisionV3Needs<"images">, LlamaVisionV3>;
}

/**
 * Builds steps of the block Llama 4 Vision: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = llamaVision.v3("llama_vision").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "llama_vision",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = llamaVision.v2("llama_vision").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/llama_vision@v2",
 *   name: "llama_vision",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const llamaVision: LlamaVision = blockFamily(facts);
