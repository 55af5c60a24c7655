/**
 * Typed builders for the block Multi-Label Classification Model, of the category model:
 * {@linkcode roboflowMultiLabelClassificationModel} builds steps of each version.
 *
 * - `v3`: `roboflow_core/roboflow_multi_label_classification_model@v3`
 * - `v2`: `roboflow_core/roboflow_multi_label_classification_model@v2`
 * - `v1`: `roboflow_core/roboflow_multi_label_classification_model@v1`
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
import * as facts from "./facts/roboflow_multi_label_classification_model.ts";

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v1` that still needs what `Missing` names: once
 * all of it is set, it is a {@link RoboflowMultiLabelClassificationModelV1}.
 */
export interface RoboflowMultiLabelClassificationModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(
    value: Selector | ReferenceTo<"image">,
  ): RoboflowMultiLabelClassificationModelV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowMultiLabelClassificationModelV1After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Switches disable active learning on or off: true or false, or a reference of kind boolean. Default true. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableActiveLearning(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the active learning target dataset: a text, or null, or a reference of kind roboflow_project. Default null.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  activeLearningTargetDataset(value: string | null | ReferenceTo<"roboflow_project">): this;
}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v1` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowMultiLabelClassificationModel} builds it.
 */
export interface RoboflowMultiLabelClassificationModelV1
  extends
    RoboflowMultiLabelClassificationModelV1Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_multi_label_classification_model@v1",
      { predictions: "classification_prediction"; inference_id: "string" }
    > {}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v1` of which something was set: a
 * {@link RoboflowMultiLabelClassificationModelV1} if nothing is `Missing`, else a
 * {@link RoboflowMultiLabelClassificationModelV1Needs}.
 */
export type RoboflowMultiLabelClassificationModelV1After<Missing extends string> = [Missing] extends [never]
  ? RoboflowMultiLabelClassificationModelV1
  : RoboflowMultiLabelClassificationModelV1Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v2` that still needs what `Missing` names: once
 * all of it is set, it is a {@link RoboflowMultiLabelClassificationModelV2}.
 */
export interface RoboflowMultiLabelClassificationModelV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(
    value: Selector | ReferenceTo<"image">,
  ): RoboflowMultiLabelClassificationModelV2After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowMultiLabelClassificationModelV2After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Switches disable active learning on or off: true or false, or a reference of kind boolean. Default true. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableActiveLearning(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the active learning target dataset: a text, or null, or a reference of kind roboflow_project. Default null.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  activeLearningTargetDataset(value: string | null | ReferenceTo<"roboflow_project">): this;
}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v2` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowMultiLabelClassificationModel} builds it.
 */
export interface RoboflowMultiLabelClassificationModelV2
  extends
    RoboflowMultiLabelClassificationModelV2Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_multi_label_classification_model@v2",
      { predictions: "classification_prediction"; inference_id: "inference_id"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v2` of which something was set: a
 * {@link RoboflowMultiLabelClassificationModelV2} if nothing is `Missing`, else a
 * {@link RoboflowMultiLabelClassificationModelV2Needs}.
 */
export type RoboflowMultiLabelClassificationModelV2After<Missing extends string> = [Missing] extends [never]
  ? RoboflowMultiLabelClassificationModelV2
  : RoboflowMultiLabelClassificationModelV2Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v3` that still needs what `Missing` names: once
 * all of it is set, it is a {@link RoboflowMultiLabelClassificationModelV3}.
 */
export interface RoboflowMultiLabelClassificationModelV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(
    value: Selector | ReferenceTo<"image">,
  ): RoboflowMultiLabelClassificationModelV3After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowMultiLabelClassificationModelV3After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence mode: one of "best", "default", "custom", or a reference of kind string. Default "best". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidenceMode(value: "best" | "default" | "custom" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the custom confidence: a number from 0 to 1, or null, or a reference of kind float_zero_to_one. Default 0.4.
   * Needed where `confidence_mode` is "custom". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  customConfidence(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Switches disable active learning on or off: true or false, or a reference of kind boolean. Default true. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableActiveLearning(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the active learning target dataset: a text, or null, or a reference of kind roboflow_project. Default null.
   * It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  activeLearningTargetDataset(value: string | null | ReferenceTo<"roboflow_project">): this;
}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v3` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowMultiLabelClassificationModel} builds it.
 */
export interface RoboflowMultiLabelClassificationModelV3
  extends
    RoboflowMultiLabelClassificationModelV3Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_multi_label_classification_model@v3",
      { predictions: "classification_prediction"; inference_id: "inference_id"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_multi_label_classification_model@v3` of which something was set: a
 * {@link RoboflowMultiLabelClassificationModelV3} if nothing is `Missing`, else a
 * {@link RoboflowMultiLabelClassificationModelV3Needs}.
 */
export type RoboflowMultiLabelClassificationModelV3After<Missing extends string> = [Missing] extends [never]
  ? RoboflowMultiLabelClassificationModelV3
  : RoboflowMultiLabelClassificationModelV3Needs<Missing>;

/**
 * The versions of the block Multi-Label Classification Model: what {@link roboflowMultiLabelClassificationModel} is.
 */
export interface RoboflowMultiLabelClassificationModel {
  /**
   * `roboflow_core/roboflow_multi_label_classification_model@v1`: Multi-Label Classification Model, of the category
   * model. A later version is `v3`.
   *
   * Gives `predictions` (classification_prediction) and `inference_id` (string). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_multi_label_classification_model@v1",
    RoboflowMultiLabelClassificationModelV1Needs<"images" | "modelId">,
    RoboflowMultiLabelClassificationModelV1
  >;
  /**
   * `roboflow_core/roboflow_multi_label_classification_model@v2`: Multi-Label Classification Model, of the category
   * model. A later version is `v3`.
   *
   * Gives `predictions` (classification_prediction), `inference_id` (inference_id) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/roboflow_multi_label_classification_model@v2",
    RoboflowMultiLabelClassificationModelV2Needs<"images" | "modelId">,
    RoboflowMultiLabelClassificationModelV2
  >;
  /**
   * `roboflow_core/roboflow_multi_label_classification_model@v3`: Multi-Label Classification Model, of the category
   * model.
   *
   * Gives `predictions` (classification_prediction), `inference_id` (inference_id) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<
    "roboflow_core/roboflow_multi_label_classification_model@v3",
    RoboflowMultiLabelClassificationModelV3Needs<"images" | "modelId">,
    RoboflowMultiLabelClassificationModelV3
  >;
}

/**
 * Builds steps of the block Multi-Label Classification Model: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowMultiLabelClassificationModel } from "@stepwright/workflows/blocks/roboflow_multi_label_classification_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowMultiLabelClassificationModel.v3("roboflow_multi_label_classification_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_multi_label_classification_model@v3",
 *   name: "roboflow_multi_label_classification_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowMultiLabelClassificationModel } from "@stepwright/workflows/blocks/roboflow_multi_label_classification_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowMultiLabelClassificationModel.v2("roboflow_multi_label_classification_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_multi_label_classification_model@v2",
 *   name: "roboflow_multi_label_classification_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowMultiLabelClassificationModel } from "@stepwright/workflows/blocks/roboflow_multi_label_classification_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowMultiLabelClassificationModel.v1("roboflow_multi_label_classification_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_multi_label_classification_model@v1",
 *   name: "roboflow_multi_label_classification_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 */
export const roboflowMultiLabelClassificationModel: RoboflowMultiLabelClassificationModel = blockFamily(facts);
