/**
 * Typed builders for the block Llama 3.2 Vision, of the category model: {@linkcode llama32Vision} builds steps of
 * `roboflow_core/llama_3_2_vision@v1`.
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
import * as facts from "./facts/llama_3_2_vision.ts";

/**
 * A step of `roboflow_core/llama_3_2_vision@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Llama32VisionV1}.
 */
export interface Llama32VisionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Llama32VisionV1After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "unconstrained", "ocr", "structured-answering", "classification",
   * "multi-label-classification", "visual-question-answering", "caption", "detailed-caption". Default
   * "unconstrained".
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
      | "detailed-caption",
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
   * `task_type` is "classification" or "multi-label-classification". It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the API key: a text, or a reference of kind string. It takes one value for a whole batch: what a step makes
   * of each image cannot be wired to it. A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string">): Llama32VisionV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "11B (Free) - OpenRouter", "11B (Regular) - OpenRouter", "90B (Free) -
   * OpenRouter", "90B (Regular) - OpenRouter", or a reference of kind string. Default "11B (Free) - OpenRouter". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(
    value:
      | "11B (Free) - OpenRouter"
      | "11B (Regular) - OpenRouter"
      | "90B (Free) - OpenRouter"
      | "90B (Regular) - OpenRouter"
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
 * A step of `roboflow_core/llama_3_2_vision@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link llama32Vision} builds it.
 */
export interface Llama32VisionV1 extends
  Llama32VisionV1Needs<never>,
  CompleteStep<
    "roboflow_core/llama_3_2_vision@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/llama_3_2_vision@v1` of which something was set: a {@link Llama32VisionV1} if nothing is
 * `Missing`, else a {@link Llama32VisionV1Needs}.
 */
export type Llama32VisionV1After<Missing extends string> = [Missing] extends [never] ? Llama32VisionV1
  : Llama32VisionV1Needs<Missing>;

/** The versions of the block Llama 3.2 Vision: what {@link llama32Vision} is. */
export interface Llama32Vision {
  /**
   * `roboflow_core/llama_3_2_vision@v1`: Llama 3.2 Vision, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   *
   * Here it is built and written as JSON; `llamaVision.v1` of `@stepwright/workflows` also runs it, and types its
   * answers by the task.
   *
   * @deprecated The engine itself deprecates this version: use `roboflow_core/llama_vision@v2`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/llama_3_2_vision@v1",
    Llama32VisionV1Needs<"images" | "apiKey">,
    Llama32VisionV1
  >;
}

/**
 * Builds steps of the block Llama 3.2 Vision: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llama32Vision } from "@stepwright/workflows/blocks/llama_3_2_vision";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "string");
 * const step = llama32Vision.v1("llama_3_2_vision").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/llama_3_2_vision@v1",
 *   name: "llama_3_2_vision",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const llama32Vision: Llama32Vision = blockFamily(facts);
