/**
 * Typed builders for the block OpenRouter, of the category model: {@linkcode openrouter} builds steps of
 * `roboflow_core/openrouter@v1`.
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
import * as facts from "./facts/openrouter.ts";

/**
 * A step of `roboflow_core/openrouter@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OpenrouterV1}.
 */
export interface OpenrouterV1Needs<Missing extends string> extends NamedStep {
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
  images(value: Selector | ReferenceTo<"image">): OpenrouterV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind string. It takes one value for a whole batch: what a step makes
   * of each image cannot be wired to it.
   */
  modelId(value: string | ReferenceTo<"string">): OpenrouterV1After<Exclude<Missing, "modelId">>;
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
}

/**
 * A step of `roboflow_core/openrouter@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link openrouter} builds it.
 */
export interface OpenrouterV1 extends
  OpenrouterV1Needs<never>,
  CompleteStep<
    "roboflow_core/openrouter@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/openrouter@v1` of which something was set: a {@link OpenrouterV1} if nothing is `Missing`,
 * else a {@link OpenrouterV1Needs}.
 */
export type OpenrouterV1After<Missing extends string> = [Missing] extends [never] ? OpenrouterV1
  : OpenrouterV1Needs<Missing>;

/** The versions of the block OpenRouter: what {@link openrouter} is. */
export interface Openrouter {
  /**
   * `roboflow_core/openrouter@v1`: OpenRouter, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/openrouter@v1", OpenrouterV1Needs<"images" | "modelId">, OpenrouterV1>;
}

/**
 * Builds steps of the block OpenRouter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { openrouter } from "@stepwright/workflows/blocks/openrouter";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = openrouter.v1("openrouter")
 *   .images(image)
 *   .modelId("meta-llama/llama-4-maverick")
 *   .prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/openrouter@v1",
 *   name: "openrouter",
 *   images: "$inputs.image",
 *   model_id: "meta-llama/llama-4-maverick",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const openrouter: Openrouter = blockFamily(facts);
