/**
 * Typed builders for the block LMM, of the category model: {@linkcode lmm} builds steps of `roboflow_core/lmm@v1`.
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
import * as facts from "./facts/lmm.ts";

/**
 * A step of `roboflow_core/lmm@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link LmmV1}.
 */
export interface LmmV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): LmmV1After<Exclude<Missing, "images">, Names>;
  /**
   * Sets the prompt: a text, or a reference of kind string. It takes one value for a whole batch: what a step makes
   * of each image cannot be wired to it.
   */
  prompt(value: string | ReferenceTo<"string">): LmmV1After<Exclude<Missing, "prompt">, Names>;
  /**
   * Sets the LMM type: "gpt_4v", or a reference of kind string. It takes one value for a whole batch: what a step
   * makes of each image cannot be wired to it.
   */
  lmmType(value: "gpt_4v" | Selector | ReferenceTo<"string">): LmmV1After<Exclude<Missing, "lmmType">, Names>;
  /** Sets the LMM config: an object. */
  lmmConfig(value: LMMConfig): this;
  /**
   * Sets the remote API key: a text, or null, or a reference of kind string, secret. Default null. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it. A literal ends up in the JSON: hand it
   * over at run time instead.
   */
  remoteApiKey(value: string | null | ReferenceTo<"string" | "secret">): this;
  /** Sets the JSON output: a record of texts, or null. Default null. */
  jsonOutput<const Name extends string>(value: Readonly<Record<Name, string>> | null): LmmV1After<Missing, Name>;
}

/**
 * A step of `roboflow_core/lmm@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link lmm} builds it.
 */
export interface LmmV1<Names extends string> extends
  LmmV1Needs<never, Names>,
  CompleteStep<
    "roboflow_core/lmm@v1",
    {
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      image: "image_metadata";
      structured_output: "dictionary";
      raw_output: "string";
    } & { [Name in Names]: "*" }
  > {}

/**
 * A step of `roboflow_core/lmm@v1` of which something was set: a {@link LmmV1} if nothing is `Missing`, else a
 * {@link LmmV1Needs}.
 */
export type LmmV1After<Missing extends string, Names extends string> = [Missing] extends [never] ? LmmV1<Names>
  : LmmV1Needs<Missing, Names>;

/** The versions of the block LMM: what {@link lmm} is. */
export interface Lmm {
  /**
   * `roboflow_core/lmm@v1`: LMM, of the category model.
   *
   * Gives `parent_id` (parent_id), `root_parent_id` (parent_id), `image` (image_metadata), `structured_output`
   * (dictionary), `raw_output` (string) and an output for each key of `json_output` (*). Takes whole batches in
   * `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<"roboflow_core/lmm@v1", LmmV1Needs<"images" | "prompt" | "lmmType", never>, LmmV1<string>>;
}

/**
 * Builds steps of the block LMM: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { lmm } from "@stepwright/workflows/blocks/lmm";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = lmm.v1("lmm").images(image).prompt("What does the sign say?").lmmType("gpt_4v");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/lmm@v1",
 *   name: "lmm",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 *   lmm_type: "gpt_4v",
 * });
 * ```
 */
export const lmm: Lmm = blockFamily(facts);
