/**
 * Typed builders for the block Meta, of the category model: {@linkcode metaVlm} builds steps of
 * `roboflow_core/meta_vlm@v1`.
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
import * as facts from "./facts/meta_vlm.ts";

/**
 * A step of `roboflow_core/meta_vlm@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link MetaVlmV1}.
 */
export interface MetaVlmV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in
   * the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /** Sets the privacy level: one of "allow", "deny", "zdr". Default "deny". */
  privacyLevel(value: "allow" | "deny" | "zdr"): this;
  /** Sets the max tokens: an integer above 1, or null. Default 2048. */
  maxTokens(value: number | null): this;
  /**
   * Sets the temperature: a number, or null, or a reference of kind float. Default null. A literal has to lie from 0
   * to 2. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  temperature(value: number | null | Selector | ReferenceTo<"float">): this;
  /** Sets the max concurrent requests: an integer, or null. Default null. */
  maxConcurrentRequests(value: number | null): this;
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): MetaVlmV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model version: one of "Muse Spark 1.1", "Muse Spark 1.2", "Muse Glimmer", or a reference of kind string.
   * Default "Muse Spark 1.2". It takes one value for a whole batch: what a step makes of each image cannot be wired
   * to it.
   */
  modelVersion(value: "Muse Spark 1.1" | "Muse Spark 1.2" | "Muse Glimmer" | Selector | ReferenceTo<"string">): this;
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
  /** Sets the reasoning effort: one of "low", "medium", "high". Default "low". */
  reasoningEffort(value: "low" | "medium" | "high"): this;
}

/**
 * A step of `roboflow_core/meta_vlm@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link metaVlm} builds it.
 */
export interface MetaVlmV1 extends
  MetaVlmV1Needs<never>,
  CompleteStep<
    "roboflow_core/meta_vlm@v1",
    { output: "string" | "language_model_output"; classes: "list_of_values"; thinking: "string" }
  > {}

/**
 * A step of `roboflow_core/meta_vlm@v1` of which something was set: a {@link MetaVlmV1} if nothing is `Missing`, else
 * a {@link MetaVlmV1Needs}.
 */
export type MetaVlmV1After<Missing extends string> = [Missing] extends [never] ? MetaVlmV1 : MetaVlmV1Needs<Missing>;

/** The versions of the block Meta: what {@link metaVlm} is. */
export interface MetaVlm {
  /**
   * `roboflow_core/meta_vlm@v1`: Meta, of the category model.
   *
   * Gives `output` (string, language_model_output), `classes` (list_of_values) and `thinking` (string). Takes whole
   * batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/meta_vlm@v1", MetaVlmV1Needs<"images">, MetaVlmV1>;
}

/**
 * Builds steps of the block Meta: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { metaVlm } from "@stepwright/workflows/blocks/meta_vlm";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = metaVlm.v1("meta_vlm").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/meta_vlm@v1",
 *   name: "meta_vlm",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const metaVlm: MetaVlm = blockFamily(facts);
