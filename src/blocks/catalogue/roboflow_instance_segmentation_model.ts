/**
 * Typed builders for the block Instance Segmentation Model, of the category model:
 * {@linkcode roboflowInstanceSegmentationModel} builds steps of each version.
 *
 * - `v4`: `roboflow_core/roboflow_instance_segmentation_model@v4`
 * - `v3`: `roboflow_core/roboflow_instance_segmentation_model@v3`
 * - `v2`: `roboflow_core/roboflow_instance_segmentation_model@v2`
 * - `v1`: `roboflow_core/roboflow_instance_segmentation_model@v1`
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
import * as facts from "./facts/roboflow_instance_segmentation_model.ts";

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v1` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowInstanceSegmentationModelV1}.
 */
export interface RoboflowInstanceSegmentationModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowInstanceSegmentationModelV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowInstanceSegmentationModelV1After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the class filter: a list of texts, or null, or a reference of kind list_of_values. Default null. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classFilter(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the max detections: an integer above 0, or a reference of kind integer. Default 300. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxDetections(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Switches class agnostic NMS on or off: true or false, or a reference of kind boolean. Default false. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classAgnosticNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the max candidates: an integer above 0, or a reference of kind integer. Default 3000. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxCandidates(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the mask decode mode: one of "accurate", "tradeoff", "fast", or a reference of kind string. Default
   * "accurate". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  maskDecodeMode(value: "accurate" | "tradeoff" | "fast" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the tradeoff factor: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  tradeoffFactor(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
  /**
   * Switches enforce dense masks in inference models on or off: true or false, or a reference of kind boolean.
   * Default true. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  enforceDenseMasksInInferenceModels(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v1` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowInstanceSegmentationModel} builds it.
 */
export interface RoboflowInstanceSegmentationModelV1
  extends
    RoboflowInstanceSegmentationModelV1Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_instance_segmentation_model@v1",
      { inference_id: "string"; predictions: "instance_segmentation_prediction" }
    > {}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v1` of which something was set: a
 * {@link RoboflowInstanceSegmentationModelV1} if nothing is `Missing`, else a
 * {@link RoboflowInstanceSegmentationModelV1Needs}.
 */
export type RoboflowInstanceSegmentationModelV1After<Missing extends string> = [Missing] extends [never]
  ? RoboflowInstanceSegmentationModelV1
  : RoboflowInstanceSegmentationModelV1Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v2` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowInstanceSegmentationModelV2}.
 */
export interface RoboflowInstanceSegmentationModelV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowInstanceSegmentationModelV2After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowInstanceSegmentationModelV2After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the class filter: a list of texts, or null, or a reference of kind list_of_values. Default null. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classFilter(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the max detections: an integer above 0, or a reference of kind integer. Default 300. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxDetections(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Switches class agnostic NMS on or off: true or false, or a reference of kind boolean. Default false. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classAgnosticNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the max candidates: an integer above 0, or a reference of kind integer. Default 3000. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxCandidates(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the mask decode mode: one of "accurate", "tradeoff", "fast", or a reference of kind string. Default
   * "accurate". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  maskDecodeMode(value: "accurate" | "tradeoff" | "fast" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the tradeoff factor: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  tradeoffFactor(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
  /**
   * Switches enforce dense masks in inference models on or off: true or false, or a reference of kind boolean.
   * Default true. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  enforceDenseMasksInInferenceModels(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v2` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowInstanceSegmentationModel} builds it.
 */
export interface RoboflowInstanceSegmentationModelV2
  extends
    RoboflowInstanceSegmentationModelV2Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_instance_segmentation_model@v2",
      { inference_id: "inference_id"; predictions: "instance_segmentation_prediction"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v2` of which something was set: a
 * {@link RoboflowInstanceSegmentationModelV2} if nothing is `Missing`, else a
 * {@link RoboflowInstanceSegmentationModelV2Needs}.
 */
export type RoboflowInstanceSegmentationModelV2After<Missing extends string> = [Missing] extends [never]
  ? RoboflowInstanceSegmentationModelV2
  : RoboflowInstanceSegmentationModelV2Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v3` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowInstanceSegmentationModelV3}.
 */
export interface RoboflowInstanceSegmentationModelV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowInstanceSegmentationModelV3After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowInstanceSegmentationModelV3After<Exclude<Missing, "modelId">>;
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
   * Sets the class filter: a list of texts, or null, or a reference of kind list_of_values. Default null. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classFilter(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the max detections: an integer above 0, or a reference of kind integer. Default 300. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxDetections(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Switches class agnostic NMS on or off: true or false, or a reference of kind boolean. Default false. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classAgnosticNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the max candidates: an integer above 0, or a reference of kind integer. Default 3000. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxCandidates(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the mask decode mode: one of "accurate", "tradeoff", "fast", or a reference of kind string. Default
   * "accurate". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  maskDecodeMode(value: "accurate" | "tradeoff" | "fast" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the tradeoff factor: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  tradeoffFactor(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
  /**
   * Switches enforce dense masks in inference models on or off: true or false, or a reference of kind boolean.
   * Default true. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  enforceDenseMasksInInferenceModels(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v3` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowInstanceSegmentationModel} builds it.
 */
export interface RoboflowInstanceSegmentationModelV3
  extends
    RoboflowInstanceSegmentationModelV3Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_instance_segmentation_model@v3",
      { inference_id: "inference_id"; predictions: "instance_segmentation_prediction"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v3` of which something was set: a
 * {@link RoboflowInstanceSegmentationModelV3} if nothing is `Missing`, else a
 * {@link RoboflowInstanceSegmentationModelV3Needs}.
 */
export type RoboflowInstanceSegmentationModelV3After<Missing extends string> = [Missing] extends [never]
  ? RoboflowInstanceSegmentationModelV3
  : RoboflowInstanceSegmentationModelV3Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v4` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowInstanceSegmentationModelV4}.
 */
export interface RoboflowInstanceSegmentationModelV4Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowInstanceSegmentationModelV4After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowInstanceSegmentationModelV4After<Exclude<Missing, "modelId">>;
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
   * Sets the class filter: a list of texts, or null, or a reference of kind list_of_values. Default null. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classFilter(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the max detections: an integer above 0, or a reference of kind integer. Default 300. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxDetections(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Switches class agnostic NMS on or off: true or false, or a reference of kind boolean. Default false. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classAgnosticNms(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the max candidates: an integer above 0, or a reference of kind integer. Default 3000. It takes one value for
   * a whole batch: what a step makes of each image cannot be wired to it.
   */
  maxCandidates(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the mask decode mode: one of "accurate", "tradeoff", "fast", or a reference of kind string. Default
   * "accurate". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  maskDecodeMode(value: "accurate" | "tradeoff" | "fast" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the tradeoff factor: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  tradeoffFactor(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v4` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowInstanceSegmentationModel} builds it.
 */
export interface RoboflowInstanceSegmentationModelV4
  extends
    RoboflowInstanceSegmentationModelV4Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_instance_segmentation_model@v4",
      {
        inference_id: "inference_id";
        predictions: "rle_instance_segmentation_prediction" | "instance_segmentation_prediction";
        model_id: "roboflow_model_id";
      }
    > {}

/**
 * A step of `roboflow_core/roboflow_instance_segmentation_model@v4` of which something was set: a
 * {@link RoboflowInstanceSegmentationModelV4} if nothing is `Missing`, else a
 * {@link RoboflowInstanceSegmentationModelV4Needs}.
 */
export type RoboflowInstanceSegmentationModelV4After<Missing extends string> = [Missing] extends [never]
  ? RoboflowInstanceSegmentationModelV4
  : RoboflowInstanceSegmentationModelV4Needs<Missing>;

/** The versions of the block Instance Segmentation Model: what {@link roboflowInstanceSegmentationModel} is. */
export interface RoboflowInstanceSegmentationModel {
  /**
   * `roboflow_core/roboflow_instance_segmentation_model@v1`: Instance Segmentation Model, of the category model. A
   * later version is `v4`.
   *
   * Gives `inference_id` (string) and `predictions` (instance_segmentation_prediction). Takes whole batches in
   * `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_instance_segmentation_model@v1",
    RoboflowInstanceSegmentationModelV1Needs<"images" | "modelId">,
    RoboflowInstanceSegmentationModelV1
  >;
  /**
   * `roboflow_core/roboflow_instance_segmentation_model@v2`: Instance Segmentation Model, of the category model. A
   * later version is `v4`.
   *
   * Gives `inference_id` (inference_id), `predictions` (instance_segmentation_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/roboflow_instance_segmentation_model@v2",
    RoboflowInstanceSegmentationModelV2Needs<"images" | "modelId">,
    RoboflowInstanceSegmentationModelV2
  >;
  /**
   * `roboflow_core/roboflow_instance_segmentation_model@v3`: Instance Segmentation Model, of the category model. A
   * later version is `v4`.
   *
   * Gives `inference_id` (inference_id), `predictions` (instance_segmentation_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<
    "roboflow_core/roboflow_instance_segmentation_model@v3",
    RoboflowInstanceSegmentationModelV3Needs<"images" | "modelId">,
    RoboflowInstanceSegmentationModelV3
  >;
  /**
   * `roboflow_core/roboflow_instance_segmentation_model@v4`: Instance Segmentation Model, of the category model.
   *
   * Gives `inference_id` (inference_id), `predictions` (rle_instance_segmentation_prediction,
   * instance_segmentation_prediction) and `model_id` (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v4: BlockVersion<
    "roboflow_core/roboflow_instance_segmentation_model@v4",
    RoboflowInstanceSegmentationModelV4Needs<"images" | "modelId">,
    RoboflowInstanceSegmentationModelV4
  >;
}

/**
 * Builds steps of the block Instance Segmentation Model: call a version with a name.
 *
 * @example v4
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowInstanceSegmentationModel.v4("roboflow_instance_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_instance_segmentation_model@v4",
 *   name: "roboflow_instance_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowInstanceSegmentationModel.v3("roboflow_instance_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_instance_segmentation_model@v3",
 *   name: "roboflow_instance_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowInstanceSegmentationModel.v2("roboflow_instance_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_instance_segmentation_model@v2",
 *   name: "roboflow_instance_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowInstanceSegmentationModel.v1("roboflow_instance_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_instance_segmentation_model@v1",
 *   name: "roboflow_instance_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 */
export const roboflowInstanceSegmentationModel: RoboflowInstanceSegmentationModel = blockFamily(facts);
