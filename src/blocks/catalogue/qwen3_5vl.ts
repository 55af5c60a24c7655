/**
 * Typed builders for the block Qwen3.5, of the category model: {@linkcode qwen35vl} builds steps of each version.
 *
 * - `v2`: `roboflow_core/qwen3_5vl@v2`
 * - `v1`: `roboflow_core/qwen3_5vl@v1`, which the engine deprecates
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
import * as facts from "./facts/qwen3_5vl.ts";

/**
 * A step of `roboflow_core/qwen3_5vl@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Qwen35vlV1}.
 */
export interface Qwen35vlV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Qwen35vlV1After<Exclude<Missing, "images">>;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the model version: one of "qwen3_5-0.8b", "qwen3_5-2b", or a text, or a reference of kind roboflow_model_id.
   * Default "qwen3_5-0.8b". It takes one value for a whole batch: what a step makes of each image cannot be wired to
   * it.
   */
  modelVersion(value: "qwen3_5-0.8b" | "qwen3_5-2b" | string | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the system prompt: a text, or null, or a reference of kind string. Default null. It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  systemPrompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Switches enable thinking on or off: true or false. Default false. Used only where `model_version` is "qwen3_5-2b"
   * or "qwen3_5-2b-peft".
   */
  enableThinking(value: boolean): this;
  /** Sets the max new tokens: an integer, or null. Default null. */
  maxNewTokens(value: number | null): this;
}

/**
 * A step of `roboflow_core/qwen3_5vl@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link qwen35vl} builds it.
 */
export interface Qwen35vlV1
  extends
    Qwen35vlV1Needs<never>,
    CompleteStep<"roboflow_core/qwen3_5vl@v1", { parsed_output: "dictionary"; thinking: "string" }> {}

/**
 * A step of `roboflow_core/qwen3_5vl@v1` of which something was set: a {@link Qwen35vlV1} if nothing is `Missing`,
 * else a {@link Qwen35vlV1Needs}.
 */
export type Qwen35vlV1After<Missing extends string> = [Missing] extends [never] ? Qwen35vlV1 : Qwen35vlV1Needs<Missing>;

/**
 * A step of `roboflow_core/qwen3_5vl@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Qwen35vlV2}.
 */
export interface Qwen35vlV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Qwen35vlV2After<Exclude<Missing, "images">>;
  /** Sets the prompt: a text, or null. Default null. */
  prompt(value: string | null): this;
  /**
   * Sets the model version: one of "qwen3_5-0.8b", "qwen3_5-2b", "qwen3_5-4b", or a text, or a reference of kind
   * roboflow_model_id. Default "qwen3_5-0.8b". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  modelVersion(value: "qwen3_5-0.8b" | "qwen3_5-2b" | "qwen3_5-4b" | string | ReferenceTo<"roboflow_model_id">): this;
  /** Sets the system prompt: a text, or null. Default null. */
  systemPrompt(value: string | null): this;
  /** Sets the max new tokens: an integer, or null. Default null. */
  maxNewTokens(value: number | null): this;
}

/**
 * A step of `roboflow_core/qwen3_5vl@v2` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link qwen35vl} builds it.
 */
export interface Qwen35vlV2
  extends Qwen35vlV2Needs<never>, CompleteStep<"roboflow_core/qwen3_5vl@v2", { parsed_output: "dictionary" }> {}

/**
 * A step of `roboflow_core/qwen3_5vl@v2` of which something was set: a {@link Qwen35vlV2} if nothing is `Missing`,
 * else a {@link Qwen35vlV2Needs}.
 */
export type Qwen35vlV2After<Missing extends string> = [Missing] extends [never] ? Qwen35vlV2 : Qwen35vlV2Needs<Missing>;

/** The versions of the block Qwen3.5: what {@link qwen35vl} is. */
export interface Qwen35vl {
  /**
   * `roboflow_core/qwen3_5vl@v1`: Qwen3.5-VL, of the category model.
   *
   * Gives `parsed_output` (dictionary) and `thinking` (string). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version: use `v2`.
   */
  readonly v1: BlockVersion<"roboflow_core/qwen3_5vl@v1", Qwen35vlV1Needs<"images">, Qwen35vlV1>;
  /**
   * `roboflow_core/qwen3_5vl@v2`: Qwen3.5, of the category model.
   *
   * Gives `parsed_output` (dictionary). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<"roboflow_core/qwen3_5vl@v2", Qwen35vlV2Needs<"images">, Qwen35vlV2>;
}

/**
 * Builds steps of the block Qwen3.5: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwen35vl } from "@stepwright/workflows/blocks/qwen3_5vl";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwen35vl.v2("qwen3_5vl").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/qwen3_5vl@v2", name: "qwen3_5vl", images: "$inputs.image" });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qwen35vl } from "@stepwright/workflows/blocks/qwen3_5vl";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qwen35vl.v1("qwen3_5vl").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/qwen3_5vl@v1", name: "qwen3_5vl", images: "$inputs.image" });
 * ```
 */
export const qwen35vl: Qwen35vl = blockFamily(facts);
