/**
 * Typed builders for the block Roboflow Visual Search Classifier, of the category model:
 * {@linkcode visualSearchClassifier} builds steps of `roboflow_core/visual_search_classifier@v1`.
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
import * as facts from "./facts/visual_search_classifier.ts";

/**
 * A step of `roboflow_core/visual_search_classifier@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link VisualSearchClassifierV1}.
 */
export interface VisualSearchClassifierV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VisualSearchClassifierV1After<Exclude<Missing, "image">>;
  /**
   * Sets the target project: a text, or a reference of kind roboflow_project. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  targetProject(
    value: string | ReferenceTo<"roboflow_project">,
  ): VisualSearchClassifierV1After<Exclude<Missing, "targetProject">>;
  /**
   * Sets the workspace: a text, or null, or a reference of kind string. Default null. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  workspace(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the top k: an integer from 1 to 50, or a reference of kind integer. Default 1. It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  topK(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the max image size: an integer of at least 1, or a reference of kind integer. Default 224. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxImageSize(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/visual_search_classifier@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link visualSearchClassifier} builds it.
 */
export interface VisualSearchClassifierV1 extends
  VisualSearchClassifierV1Needs<never>,
  CompleteStep<
    "roboflow_core/visual_search_classifier@v1",
    {
      predictions: "classification_prediction";
      inference_id: "inference_id";
      candidate_found: "boolean";
      class_found: "boolean";
      best_candidate: "dictionary";
      candidates: "list_of_values";
      best_candidate_image: "image";
      visual_search_score: "float";
      error_status: "boolean";
      message: "string";
    }
  > {}

/**
 * A step of `roboflow_core/visual_search_classifier@v1` of which something was set: a
 * {@link VisualSearchClassifierV1} if nothing is `Missing`, else a {@link VisualSearchClassifierV1Needs}.
 */
export type VisualSearchClassifierV1After<Missing extends string> = [Missing] extends [never] ? VisualSearchClassifierV1
  : VisualSearchClassifierV1Needs<Missing>;

/** The versions of the block Roboflow Visual Search Classifier: what {@link visualSearchClassifier} is. */
export interface VisualSearchClassifier {
  /**
   * `roboflow_core/visual_search_classifier@v1`: Roboflow Visual Search Classifier, of the category model.
   *
   * Gives `predictions` (classification_prediction), `inference_id` (inference_id), `candidate_found` (boolean),
   * `class_found` (boolean), `best_candidate` (dictionary), `candidates` (list_of_values), `best_candidate_image`
   * (image), `visual_search_score` (float), `error_status` (boolean) and `message` (string). Takes whole batches in
   * `image`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/visual_search_classifier@v1",
    VisualSearchClassifierV1Needs<"image" | "targetProject">,
    VisualSearchClassifierV1
  >;
}

/**
 * Builds steps of the block Roboflow Visual Search Classifier: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { visualSearchClassifier } from "@stepwright/workflows/blocks/visual_search_classifier";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = visualSearchClassifier.v1("visual_search_classifier").image(image).targetProject("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/visual_search_classifier@v1",
 *   name: "visual_search_classifier",
 *   image: "$inputs.image",
 *   target_project: "signs",
 * });
 * ```
 */
export const visualSearchClassifier: VisualSearchClassifier = blockFamily(facts);
