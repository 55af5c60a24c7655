/**
 * Typed builders for the block GLM-OCR, of the category model: {@linkcode glmOcr} builds steps of
 * `roboflow_core/glm_ocr@v1`.
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
import * as facts from "./facts/glm_ocr.ts";

/**
 * A step of `roboflow_core/glm_ocr@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GlmOcrV1}.
 */
export interface GlmOcrV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GlmOcrV1After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "text-recognition", "table-recognition", "formula-recognition",
   * "structured-answering", "custom", or a reference of kind string. Default "text-recognition". It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  taskType(
    value:
      | "text-recognition"
      | "table-recognition"
      | "formula-recognition"
      | "structured-answering"
      | "custom"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "custom". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the output structure: a record of texts, or null. Default null. Needed where `task_type` is
   * "structured-answering".
   */
  outputStructure(value: Readonly<Record<string, string>> | null): this;
  /** Sets the max new tokens: an integer, or null. Default null. */
  maxNewTokens(value: number | null): this;
  /**
   * Sets the model version: a text, or a reference of kind roboflow_model_id. Default "glm-ocr". It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: string | ReferenceTo<"roboflow_model_id">): this;
}

/**
 * A step of `roboflow_core/glm_ocr@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link glmOcr} builds it.
 */
export interface GlmOcrV1
  extends
    GlmOcrV1Needs<never>,
    CompleteStep<"roboflow_core/glm_ocr@v1", { parsed_output: "string" | "language_model_output" }> {}

/**
 * A step of `roboflow_core/glm_ocr@v1` of which something was set: a {@link GlmOcrV1} if nothing is `Missing`, else a
 * {@link GlmOcrV1Needs}.
 */
export type GlmOcrV1After<Missing extends string> = [Missing] extends [never] ? GlmOcrV1 : GlmOcrV1Needs<Missing>;

/** The versions of the block GLM-OCR: what {@link glmOcr} is. */
export interface GlmOcr {
  /**
   * `roboflow_core/glm_ocr@v1`: GLM-OCR, of the category model.
   *
   * Gives `parsed_output` (string, language_model_output). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/glm_ocr@v1", GlmOcrV1Needs<"images">, GlmOcrV1>;
}

/**
 * Builds steps of the block GLM-OCR: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { glmOcr } from "@stepwright/workflows/blocks/glm_ocr";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = glmOcr.v1("glm_ocr").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/glm_ocr@v1", name: "glm_ocr", images: "$inputs.image" });
 * ```
 */
export const glmOcr: GlmOcr = blockFamily(facts);
