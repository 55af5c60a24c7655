/**
 * Typed builders for the block SpaceXAI, of the category model: {@linkcode spacexai} builds steps of
 * `roboflow_core/spacexai@v1`.
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
import * as facts from "./facts/spacexai.ts";

/**
 * A step of `roboflow_core/spacexai@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link SpacexaiV1}.
 */
export interface SpacexaiV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): SpacexaiV1After<Exclude<Missing, "images">>;
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
  apiKey(value: string | ReferenceTo<"string" | "secret">): SpacexaiV1After<Exclude<Missing, "apiKey">>;
  /**
   * Sets the model version: one of "grok-4.6", "grok-4.5", or a reference of kind string. Default "grok-4.6". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: "grok-4.6" | "grok-4.5" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the reasoning effort: one of "low", "high", or null, or a reference of kind string. Default null. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  reasoningEffort(value: "low" | "high" | null | Selector | ReferenceTo<"string">): this;
  /** Sets the max tokens: an integer of at least 16, or null. Default null. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number from 0 to 2, or null. Default null. It takes no reference: the engine crashes on
   * one here.
   */
  temperature(value: number | null): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
}

/**
 * A step of `roboflow_core/spacexai@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link spacexai} builds it.
 */
export interface SpacexaiV1 extends
  SpacexaiV1Needs<never>,
  CompleteStep<
    "roboflow_core/spacexai@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/spacexai@v1` of which something was set: a {@link SpacexaiV1} if nothing is `Missing`,
 * else a {@link SpacexaiV1Needs}.
 */
export type SpacexaiV1After<Missing extends string> = [Missing] extends [never] ? SpacexaiV1 : SpacexaiV1Needs<Missing>;

/** The versions of the block SpaceXAI: what {@link spacexai} is. */
export interface Spacexai {
  /**
   * `roboflow_core/spacexai@v1`: SpaceXAI, of the category model.
   *
   * Gives `output` (string, language_model_output) and `classes` (list_of_values). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/spacexai@v1", SpacexaiV1Needs<"images" | "apiKey">, SpacexaiV1>;
}

/**
 * Builds steps of the block SpaceXAI: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { spacexai } from "@stepwright/workflows/blocks/spacexai";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const apiKey = input.parameter("api_key", "secret");
 * const step = spacexai.v1("spacexai").images(image).prompt("What does the sign say?").apiKey(apiKey);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/spacexai@v1",
 *   name: "spacexai",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   api_key: "$inputs.api_key",
 * });
 * ```
 */
export const spacexai: Spacexai = blockFamily(facts);
