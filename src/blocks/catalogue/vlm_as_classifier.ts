/**
 * Typed builders for the block VLM As Classifier, of the category formatter: {@linkcode vlmAsClassifier} builds steps
 * of each version.
 *
 * - `v2`: `roboflow_core/vlm_as_classifier@v2`
 * - `v1`: `roboflow_core/vlm_as_classifier@v1`
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
import * as facts from "./facts/vlm_as_classifier.ts";

/**
 * A step of `roboflow_core/vlm_as_classifier@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link VlmAsClassifierV1}.
 */
export interface VlmAsClassifierV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VlmAsClassifierV1After<Exclude<Missing, "image">>;
  /** Sets the vlm output: a reference of kind language_model_output, such as "$steps.name.output". */
  vlmOutput(
    value: Selector | ReferenceTo<"language_model_output">,
  ): VlmAsClassifierV1After<Exclude<Missing, "vlmOutput">>;
  /** Sets the classes: a list of texts, or a reference of kind list_of_values. */
  classes(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): VlmAsClassifierV1After<Exclude<Missing, "classes">>;
}

/**
 * A step of `roboflow_core/vlm_as_classifier@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link vlmAsClassifier} builds it.
 */
export interface VlmAsClassifierV1 extends
  VlmAsClassifierV1Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_classifier@v1",
    { error_status: "boolean"; predictions: "classification_prediction"; inference_id: "string" }
  > {}

/**
 * A step of `roboflow_core/vlm_as_classifier@v1` of which something was set: a {@link VlmAsClassifierV1} if nothing
 * is `Missing`, else a {@link VlmAsClassifierV1Needs}.
 */
export type VlmAsClassifierV1After<Missing extends string> = [Missing] extends [never] ? VlmAsClassifierV1
  : VlmAsClassifierV1Needs<Missing>;

/**
 * A step of `roboflow_core/vlm_as_classifier@v2` that still needs what `Missing` names: once all of it is set, it is
 * a {@link VlmAsClassifierV2}.
 */
export interface VlmAsClassifierV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VlmAsClassifierV2After<Exclude<Missing, "image">>;
  /** Sets the vlm output: a reference of kind language_model_output, such as "$steps.name.output". */
  vlmOutput(
    value: Selector | ReferenceTo<"language_model_output">,
  ): VlmAsClassifierV2After<Exclude<Missing, "vlmOutput">>;
  /** Sets the classes: a list of texts, or a reference of kind list_of_values. */
  classes(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): VlmAsClassifierV2After<Exclude<Missing, "classes">>;
}

/**
 * A step of `roboflow_core/vlm_as_classifier@v2` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link vlmAsClassifier} builds it.
 */
export interface VlmAsClassifierV2 extends
  VlmAsClassifierV2Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_classifier@v2",
    { error_status: "boolean"; predictions: "classification_prediction"; inference_id: "inference_id" }
  > {}

/**
 * A step of `roboflow_core/vlm_as_classifier@v2` of which something was set: a {@link VlmAsClassifierV2} if nothing
 * is `Missing`, else a {@link VlmAsClassifierV2Needs}.
 */
export type VlmAsClassifierV2After<Missing extends string> = [Missing] extends [never] ? VlmAsClassifierV2
  : VlmAsClassifierV2Needs<Missing>;

/** The versions of the block VLM As Classifier: what {@link vlmAsClassifier} is. */
export interface VlmAsClassifier {
  /**
   * `roboflow_core/vlm_as_classifier@v1`: VLM As Classifier, of the category formatter. A later version is `v2`.
   *
   * Gives `error_status` (boolean), `predictions` (classification_prediction) and `inference_id` (string). Runs once
   * for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/vlm_as_classifier@v1",
    VlmAsClassifierV1Needs<"image" | "vlmOutput" | "classes">,
    VlmAsClassifierV1
  >;
  /**
   * `roboflow_core/vlm_as_classifier@v2`: VLM As Classifier, of the category formatter.
   *
   * Gives `error_status` (boolean), `predictions` (classification_prediction) and `inference_id` (inference_id). Runs
   * once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/vlm_as_classifier@v2",
    VlmAsClassifierV2Needs<"image" | "vlmOutput" | "classes">,
    VlmAsClassifierV2
  >;
}

/**
 * Builds steps of the block VLM As Classifier: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { vlmAsClassifier } from "@stepwright/workflows/blocks/vlm_as_classifier";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = vlmAsClassifier.v2("vlm_as_classifier")
 *   .image(image)
 *   .vlmOutput(ask.outputs.output)
 *   .classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/vlm_as_classifier@v2",
 *   name: "vlm_as_classifier",
 *   image: "$inputs.image",
 *   vlm_output: "$steps.ask.output",
 *   classes: ["stop", "yield"],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { vlmAsClassifier } from "@stepwright/workflows/blocks/vlm_as_classifier";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = vlmAsClassifier.v1("vlm_as_classifier")
 *   .image(image)
 *   .vlmOutput(ask.outputs.output)
 *   .classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/vlm_as_classifier@v1",
 *   name: "vlm_as_classifier",
 *   image: "$inputs.image",
 *   vlm_output: "$steps.ask.output",
 *   classes: ["stop", "yield"],
 * });
 * ```
 */
export const vlmAsClassifier: VlmAsClassifier = blockFamily(facts);
