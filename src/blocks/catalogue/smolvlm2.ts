/**
 * Typed builders for the block SmolVLM2, of the category model: {@linkcode smolvlm2} builds steps of
 * `roboflow_core/smolvlm2@v1`.
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
import * as facts from "./facts/smolvlm2.ts";

/**
 * A step of `roboflow_core/smolvlm2@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Smolvlm2V1}.
 */
export interface Smolvlm2V1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Smolvlm2V1After<Exclude<Missing, "images">>;
  /** Sets the prompt: a text, or null. Default null. */
  prompt(value: string | null): this;
  /**
   * Sets the model version: a text, or a reference of kind roboflow_model_id. Default
   * "smolvlm2/smolvlm-2.2b-instruct". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelVersion(value: string | ReferenceTo<"roboflow_model_id">): this;
}

/**
 * A step of `roboflow_core/smolvlm2@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link smolvlm2} builds it.
 */
export interface Smolvlm2V1
  extends Smolvlm2V1Needs<never>, CompleteStep<"roboflow_core/smolvlm2@v1", { parsed_output: "dictionary" }> {}

/**
 * A step of `roboflow_core/smolvlm2@v1` of which something was set: a {@link Smolvlm2V1} if nothing is `Missing`,
 * else a {@link Smolvlm2V1Needs}.
 */
export type Smolvlm2V1After<Missing extends string> = [Missing] extends [never] ? Smolvlm2V1 : Smolvlm2V1Needs<Missing>;

/** The versions of the block SmolVLM2: what {@link smolvlm2} is. */
export interface Smolvlm2 {
  /**
   * `roboflow_core/smolvlm2@v1`: SmolVLM2, of the category model.
   *
   * Gives `parsed_output` (dictionary). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/smolvlm2@v1", Smolvlm2V1Needs<"images">, Smolvlm2V1>;
}

/**
 * Builds steps of the block SmolVLM2: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { smolvlm2 } from "@stepwright/workflows/blocks/smolvlm2";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = smolvlm2.v1("smolvlm2").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/smolvlm2@v1", name: "smolvlm2", images: "$inputs.image" });
 * ```
 */
export const smolvlm2: Smolvlm2 = blockFamily(facts);
