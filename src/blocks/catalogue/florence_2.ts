/**
 * Typed builders for the block Florence-2 Model, of the category model: {@linkcode florence2} builds steps of each
 * version.
 *
 * - `v2`: `roboflow_core/florence_2@v2`
 * - `v1`: `roboflow_core/florence_2@v1`
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
import * as facts from "./facts/florence_2.ts";

/**
 * A step of `roboflow_core/florence_2@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Florence2V1}.
 */
export interface Florence2V1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Florence2V1After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "open-vocabulary-object-detection", "ocr", "ocr-with-text-detection", "caption", … (16
   * in all). Default "open-vocabulary-object-detection".
   */
  taskType(
    value:
      | "open-vocabulary-object-detection"
      | "ocr"
      | "ocr-with-text-detection"
      | "caption"
      | "detailed-caption"
      | "more-detailed-caption"
      | "object-detection-and-caption"
      | "object-detection"
      | "phrase-grounded-object-detection"
      | "phrase-grounded-instance-segmentation"
      | "detection-grounded-instance-segmentation"
      | "detection-grounded-classification"
      | "detection-grounded-caption"
      | "detection-grounded-ocr"
      | "region-proposal"
      | "custom",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "phrase-grounded-object-detection", "phrase-grounded-instance-segmentation" or "custom". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "open-vocabulary-object-detection". It takes one value for a whole batch: what a step makes of
   * each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the grounding detection: a list of integers, or a list of numbers, or null, or a reference of kind
   * object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction, list_of_values.
   * Default null. Needed where `task_type` is "detection-grounded-instance-segmentation",
   * "detection-grounded-classification", "detection-grounded-caption" or "detection-grounded-ocr".
   */
  groundingDetection(
    value:
      | readonly number[]
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "list_of_values"
      >,
  ): this;
  /**
   * Sets the grounding selection mode: one of "first", "last", "biggest", "smallest", "most-confident",
   * "least-confident". Default "first". Used only where `task_type` is "detection-grounded-classification",
   * "detection-grounded-instance-segmentation", "detection-grounded-caption" or "detection-grounded-ocr".
   */
  groundingSelectionMode(value: "first" | "last" | "biggest" | "smallest" | "most-confident" | "least-confident"): this;
  /**
   * Sets the model version: one of "florence-2-base", "florence-2-large", or a reference of kind string. Default
   * "florence-2-base". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelVersion(value: "florence-2-base" | "florence-2-large" | Selector | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/florence_2@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link florence2} builds it.
 */
export interface Florence2V1 extends
  Florence2V1Needs<never>,
  CompleteStep<
    "roboflow_core/florence_2@v1",
    { raw_output: "string" | "language_model_output"; parsed_output: "dictionary"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/florence_2@v1` of which something was set: a {@link Florence2V1} if nothing is `Missing`,
 * else a {@link Florence2V1Needs}.
 */
export type Florence2V1After<Missing extends string> = [Missing] extends [never] ? Florence2V1
  : Florence2V1Needs<Missing>;

/**
 * A step of `roboflow_core/florence_2@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link Florence2V2}.
 */
export interface Florence2V2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): Florence2V2After<Exclude<Missing, "images">>;
  /**
   * Sets the task type: one of "open-vocabulary-object-detection", "ocr", "ocr-with-text-detection", "caption", … (16
   * in all). Default "open-vocabulary-object-detection".
   */
  taskType(
    value:
      | "open-vocabulary-object-detection"
      | "ocr"
      | "ocr-with-text-detection"
      | "caption"
      | "detailed-caption"
      | "more-detailed-caption"
      | "object-detection-and-caption"
      | "object-detection"
      | "phrase-grounded-object-detection"
      | "phrase-grounded-instance-segmentation"
      | "detection-grounded-instance-segmentation"
      | "detection-grounded-classification"
      | "detection-grounded-caption"
      | "detection-grounded-ocr"
      | "region-proposal"
      | "custom",
  ): this;
  /**
   * Sets the prompt: a text, or null, or a reference of kind string. Default null. Needed where `task_type` is
   * "phrase-grounded-object-detection", "phrase-grounded-instance-segmentation" or "custom". It takes one value for a
   * whole batch: what a step makes of each image cannot be wired to it.
   */
  prompt(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the classes: a list of texts, or null, or a reference of kind list_of_values. Default null. Needed where
   * `task_type` is "open-vocabulary-object-detection". It takes one value for a whole batch: what a step makes of
   * each image cannot be wired to it.
   */
  classes(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the grounding detection: a list of integers, or a list of numbers, or null, or a reference of kind
   * object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction, list_of_values.
   * Default null. Needed where `task_type` is "detection-grounded-instance-segmentation",
   * "detection-grounded-classification", "detection-grounded-caption" or "detection-grounded-ocr".
   */
  groundingDetection(
    value:
      | readonly number[]
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "list_of_values"
      >,
  ): this;
  /**
   * Sets the grounding selection mode: one of "first", "last", "biggest", "smallest", "most-confident",
   * "least-confident". Default "first". Used only where `task_type` is "detection-grounded-classification",
   * "detection-grounded-instance-segmentation", "detection-grounded-caption" or "detection-grounded-ocr".
   */
  groundingSelectionMode(value: "first" | "last" | "biggest" | "smallest" | "most-confident" | "least-confident"): this;
  /**
   * Sets the model id: a text, or a reference to an input of kind roboflow_model_id. Default "florence-2-base". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  modelId(value: string | ReferenceTo<"roboflow_model_id">): this;
}

/**
 * A step of `roboflow_core/florence_2@v2` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link florence2} builds it.
 */
export interface Florence2V2 extends
  Florence2V2Needs<never>,
  CompleteStep<
    "roboflow_core/florence_2@v2",
    { raw_output: "string" | "language_model_output"; parsed_output: "dictionary"; classes: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/florence_2@v2` of which something was set: a {@link Florence2V2} if nothing is `Missing`,
 * else a {@link Florence2V2Needs}.
 */
export type Florence2V2After<Missing extends string> = [Missing] extends [never] ? Florence2V2
  : Florence2V2Needs<Missing>;

/** The versions of the block Florence-2 Model: what {@link florence2} is. */
export interface Florence2 {
  /**
   * `roboflow_core/florence_2@v1`: Florence-2 Model, of the category model. A later version is `v2`.
   *
   * Gives `raw_output` (string, language_model_output), `parsed_output` (dictionary) and `classes` (list_of_values).
   * Takes whole batches in `images`. Takes batches or single values in `grounding_detection`.
   */
  readonly v1: BlockVersion<"roboflow_core/florence_2@v1", Florence2V1Needs<"images">, Florence2V1>;
  /**
   * `roboflow_core/florence_2@v2`: Florence-2 Model, of the category model.
   *
   * Gives `raw_output` (string, language_model_output), `parsed_output` (dictionary) and `classes` (list_of_values).
   * Takes whole batches in `images`. Takes batches or single values in `grounding_detection`.
   */
  readonly v2: BlockVersion<"roboflow_core/florence_2@v2", Florence2V2Needs<"images">, Florence2V2>;
}

/**
 * Builds steps of the block Florence-2 Model: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { florence2 } from "@stepwright/workflows/blocks/florence_2";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = florence2.v2("florence_2").images(image).classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/florence_2@v2",
 *   name: "florence_2",
 *   images: "$inputs.image",
 *   classes: ["stop", "yield"],
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { florence2 } from "@stepwright/workflows/blocks/florence_2";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = florence2.v1("florence_2").images(image).classes(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/florence_2@v1",
 *   name: "florence_2",
 *   images: "$inputs.image",
 *   classes: ["stop", "yield"],
 * });
 * ```
 */
export const florence2: Florence2 = blockFamily(facts);
