/**
 * Typed builders for the block Cosmos 3, of the category model: {@linkcode cosmos3Edge} builds steps of
 * `roboflow_core/cosmos3_edge@v1`.
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
import * as facts from "./facts/cosmos3_edge.ts";

/**
 * A step of `roboflow_core/cosmos3_edge@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Cosmos3EdgeV1}.
 */
export interface Cosmos3EdgeV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Cosmos3EdgeV1After<Exclude<Missing, "images">>;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the model version: "nvidia/cosmos-3-edge", or a reference of kind roboflow_model_id. Default
   * "nvidia/cosmos-3-edge". It takes one value for a whole batch: what a step makes of each image cannot be wired to
   * it.
   */
  modelVersion(value: "nvidia/cosmos-3-edge" | Selector | ReferenceTo<"roboflow_model_id">): this;
  /**
   * Sets the system prompt: a text, or null, or a reference of kind string. Default null. It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  systemPrompt(value: string | null | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/cosmos3_edge@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link cosmos3Edge} builds it.
 */
export interface Cosmos3EdgeV1
  extends
    Cosmos3EdgeV1Needs<never>,
    CompleteStep<"roboflow_core/cosmos3_edge@v1", { output: "string" | "language_model_output" }> {}

/**
 * A step of `roboflow_core/cosmos3_edge@v1` of which something was set: a {@link Cosmos3EdgeV1} if nothing is
 * `Missing`, else a {@link Cosmos3EdgeV1Needs}.
 */
export type Cosmos3EdgeV1After<Missing extends string> = [Missing] extends [never] ? Cosmos3EdgeV1
  : Cosmos3EdgeV1Needs<Missing>;

/** The versions of the block Cosmos 3: what {@link cosmos3Edge} is. */
export interface Cosmos3Edge {
  /**
   * `roboflow_core/cosmos3_edge@v1`: Cosmos 3, of the category model.
   *
   * Gives `output` (string, language_model_output). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/cosmos3_edge@v1", Cosmos3EdgeV1Needs<"images">, Cosmos3EdgeV1>;
}

/**
 * Builds steps of the block Cosmos 3: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cosmos3Edge } from "@stepwright/workflows/blocks/cosmos3_edge";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cosmos3Edge.v1("cosmos3_edge").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/cosmos3_edge@v1",
 *   name: "cosmos3_edge",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const cosmos3Edge: Cosmos3Edge = blockFamily(facts);
