/**
 * Typed builders for the block VLM As Detector, of the category formatter: {@linkcode vlmAsDetector} builds steps of
 * each version.
 *
 * - `v2`: `roboflow_core/vlm_as_detector@v2`
 * - `v1`: `roboflow_core/vlm_as_detector@v1`
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
import * as facts from "./facts/vlm_as_detector.ts";

/**
 * A step of `roboflow_core/vlm_as_detector@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link VlmAsDetectorV1}.
 */
export interface VlmAsDetectorV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VlmAsDetectorV1After<Exclude<Missing, "image">>;
  /** Sets the vlm output: a reference of kind language_model_output, such as "$steps.name.output". */
  vlmOutput(
    value: Selector | ReferenceTo<"language_model_output">,
  ): VlmAsDetectorV1After<Exclude<Missing, "vlmOutput">>;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Needed where `model_type` is
   * "google-gemini" or "anthropic-claude".
   */
  classes(
    value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">,
  ): VlmAsDetectorV1After<Exclude<Missing, "classes">>;
  /** Sets the model type: one of "google-gemini", "anthropic-claude", "florence-2". */
  modelType(
    value: "google-gemini" | "anthropic-claude" | "florence-2",
  ): VlmAsDetectorV1After<Exclude<Missing, "modelType">>;
  /**
   * Sets the task type: one of "object-detection-and-caption", "ocr-with-text-detection", "object-detection",
   * "region-proposal", "open-vocabulary-object-detection", "phrase-grounded-object-detection".
   */
  taskType(
    value:
      | "object-detection-and-caption"
      | "ocr-with-text-detection"
      | "object-detection"
      | "region-proposal"
      | "open-vocabulary-object-detection"
      | "phrase-grounded-object-detection",
  ): VlmAsDetectorV1After<Exclude<Missing, "taskType">>;
}

/**
 * A step of `roboflow_core/vlm_as_detector@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link vlmAsDetector} builds it.
 */
export interface VlmAsDetectorV1 extends
  VlmAsDetectorV1Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_detector@v1",
    { error_status: "boolean"; predictions: "object_detection_prediction"; inference_id: "string" }
  > {}

/**
 * A step of `roboflow_core/vlm_as_detector@v1` of which something was set: a {@link VlmAsDetectorV1} if nothing is
 * `Missing`, else a {@link VlmAsDetectorV1Needs}.
 */
export type VlmAsDetectorV1After<Missing extends string> = [Missing] extends [never] ? VlmAsDetectorV1
  : VlmAsDetectorV1Needs<Missing>;

/**
 * A step of `roboflow_core/vlm_as_detector@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link VlmAsDetectorV2}.
 */
export interface VlmAsDetectorV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): VlmAsDetectorV2After<Exclude<Missing, "image">>;
  /** Sets the vlm output: a reference of kind language_model_output, such as "$steps.name.output". */
  vlmOutput(
    value: Selector | ReferenceTo<"language_model_output">,
  ): VlmAsDetectorV2After<Exclude<Missing, "vlmOutput">>;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Needed where `model_type` is
   * "openai", "google-gemini", "anthropic-claude", "spacexai", "qwen" or "muse".
   */
  classes(
    value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">,
  ): VlmAsDetectorV2After<Exclude<Missing, "classes">>;
  /**
   * Sets the model type: one of "openai", "google-gemini", "anthropic-claude", "spacexai", "qwen", "muse",
   * "florence-2".
   */
  modelType(
    value: "openai" | "google-gemini" | "anthropic-claude" | "spacexai" | "qwen" | "muse" | "florence-2",
  ): VlmAsDetectorV2After<Exclude<Missing, "modelType">>;
  /**
   * Sets the task type: one of "object-detection-and-caption", "ocr-with-text-detection", "object-detection",
   * "region-proposal", "open-vocabulary-object-detection", "phrase-grounded-object-detection".
   */
  taskType(
    value:
      | "object-detection-and-caption"
      | "ocr-with-text-detection"
      | "object-detection"
      | "region-proposal"
      | "open-vocabulary-object-detection"
      | "phrase-grounded-object-detection",
  ): VlmAsDetectorV2After<Exclude<Missing, "taskType">>;
}

/**
 * A step of `roboflow_core/vlm_as_detector@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link vlmAsDetector} builds it.
 */
export interface VlmAsDetectorV2 extends
  VlmAsDetectorV2Needs<never>,
  CompleteStep<
    "roboflow_core/vlm_as_detector@v2",
    { error_status: "boolean"; predictions: "object_detection_prediction"; inference_id: "inference_id" }
  > {}

/**
 * A step of `roboflow_core/vlm_as_detector@v2` of which something was set: a {@link VlmAsDetectorV2} if nothing is
 * `Missing`, else a {@link VlmAsDetectorV2Needs}.
 */
export type VlmAsDetectorV2After<Missing extends string> = [Missing] extends [never] ? VlmAsDetectorV2
  : VlmAsDetectorV2Needs<Missing>;

/** The versions of the block VLM As Detector: what {@link vlmAsDetector} is. */
export interface VlmAsDetector {
  /**
   * `roboflow_core/vlm_as_detector@v1`: VLM As Detector, of the category formatter. A later version is `v2`.
   *
   * Gives `error_status` (boolean), `predictions` (object_detection_prediction) and `inference_id` (string). Runs
   * once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/vlm_as_detector@v1",
    VlmAsDetectorV1Needs<"image" | "vlmOutput" | "classes" | "modelType" | "taskType">,
    VlmAsDetectorV1
  >;
  /**
   * `roboflow_core/vlm_as_detector@v2`: VLM As Detector, of the category formatter.
   *
   * Gives `error_status` (boolean), `predictions` (object_detection_prediction) and `inference_id` (inference_id).
   * Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/vlm_as_detector@v2",
    VlmAsDetectorV2Needs<"image" | "vlmOutput" | "classes" | "modelType" | "taskType">,
    VlmAsDetectorV2
  >;
}

/**
 * Builds steps of the block VLM As Detector: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { vlmAsDetector } from "@stepwright/workflows/blocks/vlm_as_detector";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = vlmAsDetector.v2("vlm_as_detector")
 *   .image(image)
 *   .vlmOutput(ask.outputs.output)
 *   .classes(["stop", "yield"])
 *   .modelType("openai")
 *   .taskType("object-detection");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/vlm_as_detector@v2",
 *   name: "vlm_as_detector",
 *   image: "$inputs.image",
 *   vlm_output: "$steps.ask.output",
 *   classes: ["stop", "yield"],
 *   model_type: "openai",
 *   task_type: "object-detection",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { llamaVision } from "@stepwright/workflows/blocks/llama_vision";
 * import { vlmAsDetector } from "@stepwright/workflows/blocks/vlm_as_detector";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const ask = llamaVision.v2("ask").images(image).prompt("What does the sign say?");
 * const step = vlmAsDetector.v1("vlm_as_detector")
 *   .image(image)
 *   .vlmOutput(ask.outputs.output)
 *   .classes(["stop", "yield"])
 *   .modelType("google-gemini")
 *   .taskType("object-detection");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/vlm_as_detector@v1",
 *   name: "vlm_as_detector",
 *   image: "$inputs.image",
 *   vlm_output: "$steps.ask.output",
 *   classes: ["stop", "yield"],
 *   model_type: "google-gemini",
 *   task_type: "object-detection",
 * });
 * ```
 */
export const vlmAsDetector: VlmAsDetector = blockFamily(facts);
