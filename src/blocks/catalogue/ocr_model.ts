/**
 * Typed builders for the block OCR Model, of the category model: {@linkcode ocrModel} builds steps of
 * `roboflow_core/ocr_model@v1`.
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
import * as facts from "./facts/ocr_model.ts";

/**
 * A step of `roboflow_core/ocr_model@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OcrModelV1}.
 */
export interface OcrModelV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): OcrModelV1After<Exclude<Missing, "images">>;
}

/**
 * A step of `roboflow_core/ocr_model@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link ocrModel} builds it.
 */
export interface OcrModelV1 extends
  OcrModelV1Needs<never>,
  CompleteStep<
    "roboflow_core/ocr_model@v1",
    {
      result: "string";
      predictions: "object_detection_prediction";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      prediction_type: "prediction_type";
    }
  > {}

/**
 * A step of `roboflow_core/ocr_model@v1` of which something was set: a {@link OcrModelV1} if nothing is `Missing`,
 * else a {@link OcrModelV1Needs}.
 */
export type OcrModelV1After<Missing extends string> = [Missing] extends [never] ? OcrModelV1 : OcrModelV1Needs<Missing>;

/** The versions of the block OCR Model: what {@link ocrModel} is. */
export interface OcrModel {
  /**
   * `roboflow_core/ocr_model@v1`: OCR Model, of the category model.
   *
   * Gives `result` (string), `predictions` (object_detection_prediction), `parent_id` (parent_id), `root_parent_id`
   * (parent_id) and `prediction_type` (prediction_type). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/ocr_model@v1", OcrModelV1Needs<"images">, OcrModelV1>;
}

/**
 * Builds steps of the block OCR Model: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { ocrModel } from "@stepwright/workflows/blocks/ocr_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = ocrModel.v1("ocr_model").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/ocr_model@v1", name: "ocr_model", images: "$inputs.image" });
 * ```
 */
export const ocrModel: OcrModel = blockFamily(facts);
