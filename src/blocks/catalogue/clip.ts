/**
 * Typed builders for the block CLIP Embedding Model, of the category model: {@linkcode clip} builds steps of
 * `roboflow_core/clip@v1`.
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
import * as facts from "./facts/clip.ts";

/**
 * A step of `roboflow_core/clip@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link ClipV1}.
 */
export interface ClipV1Needs<Missing extends string> extends NamedStep {
  /** Sets the data: a text, or a reference of kind image, string. */
  data(value: string | ReferenceTo<"image" | "string">): ClipV1After<Exclude<Missing, "data">>;
  /**
   * Sets the version: one of "RN101", "RN50", "RN50x16", "RN50x4", "RN50x64", "ViT-B-16", "ViT-B-32",
   * "ViT-L-14-336px", "ViT-L-14", or a reference of kind string. Default "ViT-B-32".
   */
  version(
    value:
      | "RN101"
      | "RN50"
      | "RN50x16"
      | "RN50x4"
      | "RN50x64"
      | "ViT-B-16"
      | "ViT-B-32"
      | "ViT-L-14-336px"
      | "ViT-L-14"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/**
 * A step of `roboflow_core/clip@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link clip} builds it.
 */
export interface ClipV1 extends ClipV1Needs<never>, CompleteStep<"roboflow_core/clip@v1", { embedding: "embedding" }> {}

/**
 * A step of `roboflow_core/clip@v1` of which something was set: a {@link ClipV1} if nothing is `Missing`, else a
 * {@link ClipV1Needs}.
 */
export type ClipV1After<Missing extends string> = [Missing] extends [never] ? ClipV1 : ClipV1Needs<Missing>;

/** The versions of the block CLIP Embedding Model: what {@link clip} is. */
export interface Clip {
  /**
   * `roboflow_core/clip@v1`: CLIP Embedding Model, of the category model.
   *
   * Gives `embedding` (embedding). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/clip@v1", ClipV1Needs<"data">, ClipV1>;
}

/**
 * Builds steps of the block CLIP Embedding Model: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clip } from "@stepwright/workflows/blocks/clip";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = clip.v1("clip").data(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/clip@v1", name: "clip", data: "$inputs.image" });
 * ```
 */
export const clip: Clip = blockFamily(facts);
