/**
 * Typed builders for the block Keypoint Detection Model, of the category model:
 * {@linkcode roboflowKeypointDetectionModel} builds steps of each version.
 *
 * - `v3`: `roboflow_core/roboflow_keypoint_detection_model@v3`
 * - `v2`: `roboflow_core/roboflow_keypoint_detection_model@v2`
 * - `v1`: `roboflow_core/roboflow_keypoint_detection_model@v1`
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
import * as facts from "./facts/roboflow_keypoint_detection_model.ts";

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v1` that still needs what `Missing` names: once all of
 * it is set, it is a {@link RoboflowKeypointDetectionModelV1}.
 */
export interface RoboflowKeypointDetectionModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowKeypointDetectionModelV1After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowKeypointDetectionModelV1After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the keypoint confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  keypointConfidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v1` with all that it needs: it can be written as JSON,
 * and other steps can use its outputs. {@link roboflowKeypointDetectionModel} builds it.
 */
export interface RoboflowKeypointDetectionModelV1 extends
  RoboflowKeypointDetectionModelV1Needs<never>,
  CompleteStep<
    "roboflow_core/roboflow_keypoint_detection_model@v1",
    { inference_id: "string"; predictions: "keypoint_detection_prediction" }
  > {}

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v1` of which something was set: a
 * {@link RoboflowKeypointDetectionModelV1} if nothing is `Missing`, else a
 * {@link RoboflowKeypointDetectionModelV1Needs}.
 */
export type RoboflowKeypointDetectionModelV1After<Missing extends string> = [Missing] extends [never]
  ? RoboflowKeypointDetectionModelV1
  : RoboflowKeypointDetectionModelV1Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v2` that still needs what `Missing` names: once all of
 * it is set, it is a {@link RoboflowKeypointDetectionModelV2}.
 */
export interface RoboflowKeypointDetectionModelV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowKeypointDetectionModelV2After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowKeypointDetectionModelV2After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.4. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the keypoint confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  keypointConfidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v2` with all that it needs: it can be written as JSON,
 * and other steps can use its outputs. {@link roboflowKeypointDetectionModel} builds it.
 */
export interface RoboflowKeypointDetectionModelV2 extends
  RoboflowKeypointDetectionModelV2Needs<never>,
  CompleteStep<
    "roboflow_core/roboflow_keypoint_detection_model@v2",
    { inference_id: "inference_id"; predictions: "keypoint_detection_prediction"; model_id: "roboflow_model_id" }
  > {}

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v2` of which something was set: a
 * {@link RoboflowKeypointDetectionModelV2} if nothing is `Missing`, else a
 * {@link RoboflowKeypointDetectionModelV2Needs}.
 */
export type RoboflowKeypointDetectionModelV2After<Missing extends string> = [Missing] extends [never]
  ? RoboflowKeypointDetectionModelV2
  : RoboflowKeypointDetectionModelV2Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v3` that still needs what `Missing` names: once all of
 * it is set, it is a {@link RoboflowKeypointDetectionModelV3}.
 */
export interface RoboflowKeypointDetectionModelV3Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowKeypointDetectionModelV3After<Exclude<Missing, "images">>;
  /**
   * Sets the model id: a text, or a reference of kind roboflow_model_id. It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  modelId(
    value: string | ReferenceTo<"roboflow_model_id">,
  ): RoboflowKeypointDetectionModelV3After<Exclude<Missing, "modelId">>;
  /**
   * Sets the confidence mode: one of "default", "custom", or a reference of kind string. Default "default". It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidenceMode(value: "default" | "custom" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the custom confidence: a number from 0 to 1, or null, or a reference of kind float_zero_to_one. Default 0.4.
   * Needed where `confidence_mode` is "custom". It takes one value for a whole batch: what a step makes of each image
   * cannot be wired to it.
   */
  customConfidence(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the keypoint confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  keypointConfidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
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
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v3` with all that it needs: it can be written as JSON,
 * and other steps can use its outputs. {@link roboflowKeypointDetectionModel} builds it.
 */
export interface RoboflowKeypointDetectionModelV3 extends
  RoboflowKeypointDetectionModelV3Needs<never>,
  CompleteStep<
    "roboflow_core/roboflow_keypoint_detection_model@v3",
    { inference_id: "inference_id"; predictions: "keypoint_detection_prediction"; model_id: "roboflow_model_id" }
  > {}

/**
 * A step of `roboflow_core/roboflow_keypoint_detection_model@v3` of which something was set: a
 * {@link RoboflowKeypointDetectionModelV3} if nothing is `Missing`, else a
 * {@link RoboflowKeypointDetectionModelV3Needs}.
 */
export type RoboflowKeypointDetectionModelV3After<Missing extends string> = [Missing] extends [never]
  ? RoboflowKeypointDetectionModelV3
  : RoboflowKeypointDetectionModelV3Needs<Missing>;

/** The versions of the block Keypoint Detection Model: what {@link roboflowKeypointDetectionModel} is. */
export interface RoboflowKeypointDetectionModel {
  /**
   * `roboflow_core/roboflow_keypoint_detection_model@v1`: Keypoint Detection Model, of the category model. A later
   * version is `v3`.
   *
   * Gives `inference_id` (string) and `predictions` (keypoint_detection_prediction). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_keypoint_detection_model@v1",
    RoboflowKeypointDetectionModelV1Needs<"images" | "modelId">,
    RoboflowKeypointDetectionModelV1
  >;
  /**
   * `roboflow_core/roboflow_keypoint_detection_model@v2`: Keypoint Detection Model, of the category model. A later
   * version is `v3`.
   *
   * Gives `inference_id` (inference_id), `predictions` (keypoint_detection_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/roboflow_keypoint_detection_model@v2",
    RoboflowKeypointDetectionModelV2Needs<"images" | "modelId">,
    RoboflowKeypointDetectionModelV2
  >;
  /**
   * `roboflow_core/roboflow_keypoint_detection_model@v3`: Keypoint Detection Model, of the category model.
   *
   * Gives `inference_id` (inference_id), `predictions` (keypoint_detection_prediction) and `model_id`
   * (roboflow_model_id). Takes whole batches in `images`.
   */
  readonly v3: BlockVersion<
    "roboflow_core/roboflow_keypoint_detection_model@v3",
    RoboflowKeypointDetectionModelV3Needs<"images" | "modelId">,
    RoboflowKeypointDetectionModelV3
  >;
}

/**
 * Builds steps of the block Keypoint Detection Model: call a version with a name.
 *
 * @example v3
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowKeypointDetectionModel } from "@stepwright/workflows/blocks/roboflow_keypoint_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowKeypointDetectionModel.v3("roboflow_keypoint_detection_model").images(image).modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_keypoint_detection_model@v3",
 *   name: "roboflow_keypoint_detection_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowKeypointDetectionModel } from "@stepwright/workflows/blocks/roboflow_keypoint_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowKeypointDetectionModel.v2("roboflow_keypoint_detection_model").images(image).modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_keypoint_detection_model@v2",
 *   name: "roboflow_keypoint_detection_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowKeypointDetectionModel } from "@stepwright/workflows/blocks/roboflow_keypoint_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowKeypointDetectionModel.v1("roboflow_keypoint_detection_model").images(image).modelId("signs/3");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_keypoint_detection_model@v1",
 *   name: "roboflow_keypoint_detection_model",
 *   images: "$inputs.image",
 *   model_id: "signs/3",
 * });
 * ```
 */
export const roboflowKeypointDetectionModel: RoboflowKeypointDetectionModel = blockFamily(facts);
