/**
 * Typed builders for the block Cosine Similarity, of the category math: {@linkcode cosineSimilarity} builds steps of
 * `roboflow_core/cosine_similarity@v1`.
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
import * as facts from "./facts/cosine_similarity.ts";

/**
 * A step of `roboflow_core/cosine_similarity@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link CosineSimilarityV1}.
 */
export interface CosineSimilarityV1Needs<Missing extends string> extends NamedStep {
  /** Sets the embedding 1: a reference of kind embedding, such as "$steps.name.output". */
  embedding1(value: Selector | ReferenceTo<"embedding">): CosineSimilarityV1After<Exclude<Missing, "embedding1">>;
  /** Sets the embedding 2: a reference of kind embedding, such as "$steps.name.output". */
  embedding2(value: Selector | ReferenceTo<"embedding">): CosineSimilarityV1After<Exclude<Missing, "embedding2">>;
}

/**
 * A step of `roboflow_core/cosine_similarity@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link cosineSimilarity} builds it.
 */
export interface CosineSimilarityV1
  extends CosineSimilarityV1Needs<never>, CompleteStep<"roboflow_core/cosine_similarity@v1", { similarity: "float" }> {}

/**
 * A step of `roboflow_core/cosine_similarity@v1` of which something was set: a {@link CosineSimilarityV1} if nothing
 * is `Missing`, else a {@link CosineSimilarityV1Needs}.
 */
export type CosineSimilarityV1After<Missing extends string> = [Missing] extends [never] ? CosineSimilarityV1
  : CosineSimilarityV1Needs<Missing>;

/** The versions of the block Cosine Similarity: what {@link cosineSimilarity} is. */
export interface CosineSimilarity {
  /**
   * `roboflow_core/cosine_similarity@v1`: Cosine Similarity, of the category math.
   *
   * Gives `similarity` (float). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/cosine_similarity@v1",
    CosineSimilarityV1Needs<"embedding1" | "embedding2">,
    CosineSimilarityV1
  >;
}

/**
 * Builds steps of the block Cosine Similarity: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { clip } from "@stepwright/workflows/blocks/clip";
 * import { cosineSimilarity } from "@stepwright/workflows/blocks/cosine_similarity";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const embed = clip.v1("embed").data(image);
 * const step = cosineSimilarity.v1("cosine_similarity")
 *   .embedding1(embed.outputs.embedding)
 *   .embedding2(embed.outputs.embedding);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/cosine_similarity@v1",
 *   name: "cosine_similarity",
 *   embedding_1: "$steps.embed.embedding",
 *   embedding_2: "$steps.embed.embedding",
 * });
 * ```
 */
export const cosineSimilarity: CosineSimilarity = blockFamily(facts);
