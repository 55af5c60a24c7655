/**
 * Typed builders for the block YOLO-World Model, of the category model: {@linkcode yoloWorldModel} builds steps of
 * `roboflow_core/yolo_world_model@v1`.
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
import * as facts from "./facts/yolo_world_model.ts";

/**
 * A step of `roboflow_core/yolo_world_model@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link YoloWorldModelV1}.
 */
export interface YoloWorldModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): YoloWorldModelV1After<Exclude<Missing, "images">>;
  /**
   * Sets the class names: a list of texts, or a reference of kind list_of_values. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  classNames(
    value: readonly string[] | Selector | ReferenceTo<"list_of_values">,
  ): YoloWorldModelV1After<Exclude<Missing, "classNames">>;
  /**
   * Sets the version: one of "v2-s", "v2-m", "v2-l", "v2-x", "s", "m", "l", "x", or a reference of kind string.
   * Default "v2-s". It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  version(value: "v2-s" | "v2-m" | "v2-l" | "v2-x" | "s" | "m" | "l" | "x" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the confidence: a number from 0 to 1, or null, or a reference of kind float_zero_to_one. Default 0.005. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | null | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/yolo_world_model@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link yoloWorldModel} builds it.
 */
export interface YoloWorldModelV1
  extends
    YoloWorldModelV1Needs<never>,
    CompleteStep<"roboflow_core/yolo_world_model@v1", { predictions: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/yolo_world_model@v1` of which something was set: a {@link YoloWorldModelV1} if nothing is
 * `Missing`, else a {@link YoloWorldModelV1Needs}.
 */
export type YoloWorldModelV1After<Missing extends string> = [Missing] extends [never] ? YoloWorldModelV1
  : YoloWorldModelV1Needs<Missing>;

/** The versions of the block YOLO-World Model: what {@link yoloWorldModel} is. */
export interface YoloWorldModel {
  /**
   * `roboflow_core/yolo_world_model@v1`: YOLO-World Model, of the category model.
   *
   * Gives `predictions` (object_detection_prediction). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/yolo_world_model@v1",
    YoloWorldModelV1Needs<"images" | "classNames">,
    YoloWorldModelV1
  >;
}

/**
 * Builds steps of the block YOLO-World Model: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { yoloWorldModel } from "@stepwright/workflows/blocks/yolo_world_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = yoloWorldModel.v1("yolo_world_model").images(image).classNames(["stop", "yield"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/yolo_world_model@v1",
 *   name: "yolo_world_model",
 *   images: "$inputs.image",
 *   class_names: ["stop", "yield"],
 * });
 * ```
 */
export const yoloWorldModel: YoloWorldModel = blockFamily(facts);
