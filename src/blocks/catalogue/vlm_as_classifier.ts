/**
 * Typed builders for the block VLM As Classifier.
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

/** A step of `roboflow_core/vlm_as_classifier@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface VlmAsClassifierV1 extends
  VlmAsClassifierV1Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_classifier@v1",
    { error_status: "boolean"; predictions: "classification_prediction"; inference_id: "string" }
  > {}

/** A step of `roboflow_core/vlm_as_classifier@v1` that needs what `Missing` names, or nothing more. */
export type VlmAsClassifierV1After<Missing extends string> = [Missing] extends [never] ? VlmAsClassifierV1
  : VlmAsClassifierV1Needs<Missing>;

/** A step of `roboflow_core/vlm_as_classifier@v2` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface VlmAsClassifierV2 extends
  VlmAsClassifierV2Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_classifier@v2",
    { error_status: "boolean"; predictions: "classification_prediction"; inference_id: "inference_id" }
  > {}

/** A step of `roboflow_core/vlm_as_classifier@v2` that needs what `Missing` names, or nothing more. */
export type VlmAsClassifierV2After<Missing extends string> = [Missing] extends [never] ? VlmAsClassifierV2
  : VlmAsClassifierV2Needs<Missing>;

/** The versions of the block VLM As Classifier. */
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

/** Builds steps of the block VLM As Classifier: call a version with a name. */
export const vlmAsClassifier: VlmAsClassifier = blockFamily(facts);
