/**
 * Typed builders for the block Semantic Segmentation Model, of the category model:
 * {@linkcode roboflowSemanticSegmentationModel} builds steps of each version.
 *
 * - `v2`: `roboflow_core/roboflow_semantic_segmentation_model@v2`
 * - `v1`: `roboflow_core/roboflow_semantic_segmentation_model@v1`
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
import * as facts from "./facts/roboflow_semantic_segmentation_model.ts";

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v1` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowSemanticSegmentationModelV1}.
 */
export interface RoboflowSemanticSegmentationModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowSemanticSegmentationModelV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowSemanticSegmentationModelV1After<Exclude<Missing, "modelId">>;
}

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v1` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowSemanticSegmentationModel} builds it.
 */
export interface RoboflowSemanticSegmentationModelV1
  extends
    RoboflowSemanticSegmentationModelV1Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_semantic_segmentation_model@v1",
      { inference_id: "inference_id"; predictions: "semantic_segmentation_prediction"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v1` of which something was set: a
 * {@link RoboflowSemanticSegmentationModelV1} if nothing is `Missing`, else a
 * {@link RoboflowSemanticSegmentationModelV1Needs}.
 */
export type RoboflowSemanticSegmentationModelV1After<Missing extends string> = [Missing] extends [never]
  ? RoboflowSemanticSegmentationModelV1
  : RoboflowSemanticSegmentationModelV1Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v2` that still needs what `Missing` names: once all
 * of it is set, it is a {@link RoboflowSemanticSegmentationModelV2}.
 */
export interface RoboflowSemanticSegmentationModelV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowSemanticSegmentationModelV2After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowSemanticSegmentationModelV2After<Exclude<Missing, "modelId">>;
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
}

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v2` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link roboflowSemanticSegmentationModel} builds it.
 */
export interface RoboflowSemanticSegmentationModelV2
  extends
    RoboflowSemanticSegmentationModelV2Needs<never>,
    CompleteStep<
      "roboflow_core/roboflow_semantic_segmentation_model@v2",
      { inference_id: "inference_id"; predictions: "semantic_segmentation_prediction"; model_id: "roboflow_model_id" }
    > {}

/**
 * A step of `roboflow_core/roboflow_semantic_segmentation_model@v2` of which something was set: a
 * {@link RoboflowSemanticSegmentationModelV2} if nothing is `Missing`, else a
 * {@link RoboflowSemanticSegmentationModelV2Needs}.
 */
export type RoboflowSemanticSegmentationModelV2After<Missing extends string> = [Missing] extends [never]
  ? RoboflowSemanticSegmentationModelV2
  : RoboflowSemanticSegmentationModelV2Needs<Missing>;

/** The versions of the block Semantic Segmentation Model: what {@link roboflowSemanticSegmentationModel} is. */
export interface RoboflowSemanticSegmentationModel {
  /**
   * `roboflow_core/roboflow_semantic_segmentation_model@v1`: Semantic Segmentation Model, of the category model. A
   * later version is `v2`.
   *
   * Gives `inference_id` (inference_id), `predictions` (semantic_segmentation_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_semantic_segmentation_model@v1",
    RoboflowSemanticSegmentationModelV1Needs<"images" | "modelId">,
    RoboflowSemanticSegmentationModelV1
  >;
  /**
   * `roboflow_core/roboflow_semantic_segmentation_model@v2`: Semantic Segmentation Model, of the category model.
   *
   * Gives `inference_id` (inference_id), `predictions` (semantic_segmentation_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/roboflow_semantic_segmentation_model@v2",
    RoboflowSemanticSegmentationModelV2Needs<"images" | "modelId">,
    RoboflowSemanticSegmentationModelV2
  >;
}

/**
 * Builds steps of the block Semantic Segmentation Model: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowSemanticSegmentationModel } from "@stepwright/workflows/blocks/roboflow_semantic_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowSemanticSegmentationModel.v2("roboflow_semantic_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_semantic_segmentation_model@v2",
 *   name: "roboflow_semantic_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowSemanticSegmentationModel } from "@stepwright/workflows/blocks/roboflow_semantic_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowSemanticSegmentationModel.v1("roboflow_semantic_segmentation_model")
 *   .images(image)
 *   .modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_semantic_segmentation_model@v1",
 *   name: "roboflow_semantic_segmentation_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 */
export const roboflowSemanticSegmentationModel: RoboflowSemanticSegmentationModel = blockFamily(facts);
