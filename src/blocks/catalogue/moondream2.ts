/**
 * Typed builders for the block Moondream2, of the category model: {@linkcode moondream2} builds steps of
 * `roboflow_core/moondream2@v1`.
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
import * as facts from "./facts/moondream2.ts";

/**
 * A step of `roboflow_core/moondream2@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Moondream2V1}.
 */
export interface Moondream2V1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Moondream2V1After<Exclude<Missing, "images">>;
  /**
   * Sets the prompt: a text, or a reference of kind string. Default null. It takes one value for a whole batch: what
   * a step makes of each image cannot be wired to it.
   */
  prompt(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the model version: a text, or a reference of kind roboflow_model_id. Default
   * "moondream2/moondream2_2b_jul24". It takes one value for a whole batch: what a step makes of each image cannot be
   * wired to it.
   */
  modelVersion(value: string | ReferenceTo<"roboflow_model_id">): this;
}

/**
 * A step of `roboflow_core/moondream2@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link moondream2} builds it.
 */
export interface Moondream2V1
  extends
    Moondream2V1Needs<never>,
    CompleteStep<"roboflow_core/moondream2@v1", { predictions: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/moondream2@v1` of which something was set: a {@link Moondream2V1} if nothing is `Missing`,
 * else a {@link Moondream2V1Needs}.
 */
export type Moondream2V1After<Missing extends string> = [Missing] extends [never] ? Moondream2V1
  : Moondream2V1Needs<Missing>;

/** The versions of the block Moondream2: what {@link moondream2} is. */
export interface Moondream2 {
  /**
   * `roboflow_core/moondream2@v1`: Moondream2, of the category model.
   *
   * Gives `predictions` (object_detection_prediction). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/moondream2@v1", Moondream2V1Needs<"images">, Moondream2V1>;
}

/**
 * Builds steps of the block Moondream2: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { moondream2 } from "@stepwright/workflows/blocks/moondream2";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = moondream2.v1("moondream2").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/moondream2@v1",
 *   name: "moondream2",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const moondream2: Moondream2 = blockFamily(facts);
