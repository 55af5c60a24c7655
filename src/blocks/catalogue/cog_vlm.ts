/**
 * Typed builders for the block CogVLM, of the category model: {@linkcode cogVlm} builds steps of
 * `roboflow_core/cog_vlm@v1`.
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
import * as facts from "./facts/cog_vlm.ts";

/**
 * A step of `roboflow_core/cog_vlm@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CogVlmV1}.
 */
export interface CogVlmV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): CogVlmV1After<Exclude<Missing, "images">, Names>;
  /**
   * Sets the prompt: a text, or a reference of kind string. It takes one value for a whole batch: what a step makes
   * of each image cannot be wired to it.
   */
  prompt(value: string | ReferenceTo<"string">): CogVlmV1After<Exclude<Missing, "prompt">, Names>;
  /** Sets the JSON output format: a record of texts, or null. Default null. */
  jsonOutputFormat<const Name extends string>(
    value: Readonly<Record<Name, string>> | null,
  ): CogVlmV1After<Missing, Name>;
}

/**
 * A step of `roboflow_core/cog_vlm@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link cogVlm} builds it.
 */
export interface CogVlmV1<Names extends string> extends
  CogVlmV1Needs<never, Names>,
  CompleteStep<
    "roboflow_core/cog_vlm@v1",
    {
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      image: "image_metadata";
      structured_output: "dictionary";
      raw_output: "string";
    } & { [Name in Names]: "*" }
  > {}

/**
 * A step of `roboflow_core/cog_vlm@v1` of which something was set: a {@link CogVlmV1} if nothing is `Missing`, else a
 * {@link CogVlmV1Needs}.
 */
export type CogVlmV1After<Missing extends string, Names extends string> = [Missing] extends [never] ? CogVlmV1<Names>
  : CogVlmV1Needs<Missing, Names>;

/** The versions of the block CogVLM: what {@link cogVlm} is. */
export interface CogVlm {
  /**
   * `roboflow_core/cog_vlm@v1`: CogVLM, of the category model.
   *
   * Gives `parent_id` (parent_id), `root_parent_id` (parent_id), `image` (image_metadata), `structured_output`
   * (dictionary), `raw_output` (string) and an output for each key of `json_output_format` (*). Takes whole batches
   * in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/cog_vlm@v1", CogVlmV1Needs<"images" | "prompt", never>, CogVlmV1<string>>;
}

/**
 * Builds steps of the block CogVLM: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cogVlm } from "@stepwright/workflows/blocks/cog_vlm";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cogVlm.v1("cog_vlm").images(image).prompt("What does the sign say?");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/cog_vlm@v1",
 *   name: "cog_vlm",
 *   images: "$inputs.image",
 *   prompt: "What does the sign say?",
 * });
 * ```
 */
export const cogVlm: CogVlm = blockFamily(facts);
