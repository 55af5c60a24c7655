/**
 * Typed builders for the block Qwen3-VL, of the category model: {@linkcode qwen3vl} builds steps of
 * `roboflow_core/qwen3vl@v1`.
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
import * as facts from "./facts/qwen3vl.ts";

/**
 * A step of `roboflow_core/qwen3vl@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Qwen3vlV1}.
 */
export interface Qwen3vlV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Qwen3vlV1After<Exclude<Missing, "images">>;
  /** Sets the prompt: a text, or null. Default null. */
  prompt(value: string | null): this;
  /**
   * Sets the model version: a text, or a reference of kind roboflow_model_id. Default "qwen3vl-2b-instruct". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: string | ReferenceTo<"roboflow_model_id">): this;
  /** Sets the system prompt: a text, or null. Default null. */
  systemPrompt(value: string | null): this;
}

/**
 * A step of `roboflow_core/qwen3vl@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link qwen3vl} builds it.
 */
export interface Qwen3vlV1
  extends Qwen3vlV1Needs<never>, CompleteStep<"roboflow_core/qwen3vl@v1", { parsed_output: "dictionary" }> {}

/**
 * A step of `roboflow_core/qwen3vl@v1` of which something was set: a {@link Qwen3vlV1} if nothing is `Missing`, else
 * a {@link Qwen3vlV1Needs}.
 */
export type Qwen3vlV1After<Missing extends string> = [Missing] extends [never] ? Qwen3vlV1 : Qwen3vlV1Needs<Missing>;

/** The versions of the block Qwen3-VL: what {@link qwen3vl} is. */
export interface Qwen3vl {
  /**
   * `roboflow_core/qwen3vl@v1`: Qwen3-VL, of the category model.
   *
   * Gives `parsed_output` (dictionary). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<"roboflow_core/qwen3vl@v1", Qwen3vlV1Needs<"images">, Qwen3vlV1>;
}

/**
 * Builds steps of the block Qwen3-VL: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwen3vl } from "@stepwright/workflows/blocks/qwen3vl";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwen3vl.v1("qwen3vl").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/qwen3vl@v1", name: "qwen3vl", images: "$inputs.image" });
 * ```
 */
export const qwen3vl: Qwen3vl = blockFamily(facts);
