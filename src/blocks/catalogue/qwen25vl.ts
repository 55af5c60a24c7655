/**
 * Typed builders for the block Qwen2.5-VL, of the category model: {@linkcode qwen25vl} builds steps of
 * `roboflow_core/qwen25vl@v1`.
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
import * as facts from "./facts/qwen25vl.ts";

/**
 * A step of `roboflow_core/qwen25vl@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Qwen25vlV1}.
 */
export interface Qwen25vlV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Qwen25vlV1After<Exclude<Missing, "images">>;
  /** Sets the prompt: a text, or null. Default null. */
  prompt(value: string | null): this;
  /**
   * Sets the model version: a text, or a reference of kind roboflow_model_id. Default "qwen25-vl-7b". It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: string | ReferenceTo<"roboflow_model_id">): this;
  /** Sets the system prompt: a text, or null. Default null. */
  systemPrompt(value: string | null): this;
}

/**
 * A step of `roboflow_core/qwen25vl@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link qwen25vl} builds it.
 */
export interface Qwen25vlV1
  extends Qwen25vlV1Needs<never>, CompleteStep<"roboflow_core/qwen25vl@v1", { parsed_output: "dictionary" }> {}

/**
 * A step of `roboflow_core/qwen25vl@v1` of which something was set: a {@link Qwen25vlV1} if nothing is `Missing`,
 * else a {@link Qwen25vlV1Needs}.
 */
export type Qwen25vlV1After<Missing extends string> = [Missing] extends [never] ? Qwen25vlV1 : Qwen25vlV1Needs<Missing>;

/** The versions of the block Qwen2.5-VL: what {@link qwen25vl} is. */
export interface Qwen25vl {
  /**
   * `roboflow_core/qwen25vl@v1`: Qwen2.5-VL, of the category model.
   *
   * Gives `parsed_output` (dictionary). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<"roboflow_core/qwen25vl@v1", Qwen25vlV1Needs<"images">, Qwen25vlV1>;
}

/**
 * Builds steps of the block Qwen2.5-VL: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwen25vl } from "@stepwright/workflows/blocks/qwen25vl";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwen25vl.v1("qwen25vl").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/qwen25vl@v1", name: "qwen25vl", images: "$inputs.image" });
 * ```
 */
export const qwen25vl: Qwen25vl = blockFamily(facts);
