/**
 * Typed builders for the block LMM For Classification, of the category model: {@linkcode lmmForClassification} builds
 * steps of `roboflow_core/lmm_for_classification@v1`.
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
import type { LMMConfig } from "./definitions.ts";
import * as facts from "./facts/lmm_for_classification.ts";

/**
 * A step of `roboflow_core/lmm_for_classification@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link LmmForClassificationV1}.
 */
export interface LmmForClassificationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): LmmForClassificationV1After<Exclude<Missing, "images">>;
  /**
   * Sets the LMM type: "gpt_4v", or a reference of kind string. It takes one value for a whole batch: what a step
   * makes of each image cannot be wired to it.
   */
  lmmType(value: "gpt_4v" | Selector | ReferenceTo<"string">): LmmForClassificationV1After<Exclude<Missing, "lmmType">>;
  /**
   * Sets the classes: a list of texts, or a reference of kind list_of_values. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  classes(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): LmmForClassificationV1After<Exclude<Missing, "classes">>;
  /** Sets the LMM config: an object. */
  lmmConfig(value: LMMConfig): this;
  /**
   * Sets the remote API key: a text, or null, or a reference of kind string, secret. Default null. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in the JSON: hand it
   * over at run time instead.
   */
  remoteApiKey(value: string | null | ReferenceTo<"string" | "secret">): this;
}

/**
 * A step of `roboflow_core/lmm_for_classification@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link lmmForClassification} builds it.
 */
export interface LmmForClassificationV1 extends
  LmmForClassificationV1Needs<never>,
  CompleteStep<
    "roboflow_core/lmm_for_classification@v1",
    {
      raw_output: "string";
      top: "top_class";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      image: "image_metadata";
      prediction_type: "prediction_type";
    }
  > {}

/**
 * A step of `roboflow_core/lmm_for_classification@v1` of which something was set: a {@link LmmForClassificationV1} if
 * nothing is `Missing`, else a {@link LmmForClassificationV1Needs}.
 */
export type LmmForClassificationV1After<Missing extends string> = [Missing] extends [never] ? LmmForClassificationV1
  : LmmForClassificationV1Needs<Missing>;

/** The versions of the block LMM For Classification: what {@link lmmForClassification} is. */
export interface LmmForClassification {
  /**
   * `roboflow_core/lmm_for_classification@v1`: LMM For Classification, of the category model.
   *
   * Gives `raw_output` (string), `top` (top_class), `parent_id` (parent_id), `root_parent_id` (parent_id), `image`
   * (image_metadata) and `prediction_type` (prediction_type). Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<
    "roboflow_core/lmm_for_classification@v1",
    LmmForClassificationV1Needs<"images" | "lmmType" | "classes">,
    LmmForClassificationV1
  >;
}

/**
 * Builds steps of the block LMM For Classification: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { lmmForClassification } from "@stepwright/workflows/blocks/lmm_for_classification";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = lmmForClassification.v1("lmm_for_classification")
 *   .images(image)
 *   .lmmType("gpt_4v")
 *   .classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/lmm_for_classification@v1",
 *   name: "lmm_for_classification",
 *   images: "$inputs.image",
 *   lmm_type: "gpt_4v",
 *   classes: ["stop", "yield"],
 * });
 * ```
 */
export const lmmForClassification: LmmForClassification = blockFamily(facts);
