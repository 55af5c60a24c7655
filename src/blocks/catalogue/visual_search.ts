/**
 * Typed builders for the block Roboflow Visual Search, of the category fusion: {@linkcode visualSearch} builds steps
 * of `roboflow_core/visual_search@v1`.
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
import * as facts from "./facts/visual_search.ts";

/**
 * A step of `roboflow_core/visual_search@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link VisualSearchV1}.
 */
export interface VisualSearchV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VisualSearchV1After<Exclude<Missing, "image">>;
  /**
   * Sets the workspace: a text, or a reference of kind string. It takes one value for a whole batch: what a step
   * makes of each image cannot be wired to it.
   */
  workspace(value: string | ReferenceTo<"string">): VisualSearchV1After<Exclude<Missing, "workspace">>;
  /**
   * Sets the target project: a text, or a reference of kind roboflow_project. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  targetProject(
    value: string | ReferenceTo<"roboflow_project">,
  ): VisualSearchV1After<Exclude<Missing, "targetProject">>;
  /**
   * Sets the top k: an integer from 1 to 50, or a reference of kind integer. Default 1. It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  topK(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/visual_search@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link visualSearch} builds it.
 */
export interface VisualSearchV1 extends
  VisualSearchV1Needs<never>,
  CompleteStep<
    "roboflow_core/visual_search@v1",
    {
      candidate_found: "boolean";
      best_candidate: "dictionary";
      candidates: "list_of_values";
      error_status: "boolean";
      message: "string";
      best_candidate_image: "image";
      best_candidate_metadata: "dictionary";
      best_candidate_tags: "list_of_values";
    }
  > {}

/**
 * A step of `roboflow_core/visual_search@v1` of which something was set: a {@link VisualSearchV1} if nothing is
 * `Missing`, else a {@link VisualSearchV1Needs}.
 */
export type VisualSearchV1After<Missing extends string> = [Missing] extends [never] ? VisualSearchV1
  : VisualSearchV1Needs<Missing>;

/** The versions of the block Roboflow Visual Search: what {@link visualSearch} is. */
export interface VisualSearch {
  /**
   * `roboflow_core/visual_search@v1`: Roboflow Visual Search, of the category fusion.
   *
   * Gives `candidate_found` (boolean), `best_candidate` (dictionary), `candidates` (list_of_values), `error_status`
   * (boolean), `message` (string), `best_candidate_image` (image), `best_candidate_metadata` (dictionary) and
   * `best_candidate_tags` (list_of_values). Takes whole batches in `image`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/visual_search@v1",
    VisualSearchV1Needs<"image" | "workspace" | "targetProject">,
    VisualSearchV1
  >;
}

/**
 * Builds steps of the block Roboflow Visual Search: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { visualSearch } from "@stepwright/workflows/blocks/visual_search";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = visualSearch.v1("visual_search").image(image).workspace("my-workspace").targetProject("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/visual_search@v1",
 *   name: "visual_search",
 *   image: "$inputs.image",
 *   workspace: "my-workspace",
 *   target_project: "signs",
 * });
 * ```
 */
export const visualSearch: VisualSearch = blockFamily(facts);
