/**
 * Typed builders for the block EasyOCR, of the category model: {@linkcode easyOcr} builds steps of
 * `roboflow_core/easy_ocr@v1`.
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
import * as facts from "./facts/easy_ocr.ts";

/**
 * A step of `roboflow_core/easy_ocr@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link EasyOcrV1}.
 */
export interface EasyOcrV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): EasyOcrV1After<Exclude<Missing, "images">>;
  /**
   * Sets the language: one of "English", "Japanese", "Kannada", "Korean", "Latin", "Telugu", "Simplified Chinese".
   * Default "English".
   */
  language(value: "English" | "Japanese" | "Kannada" | "Korean" | "Latin" | "Telugu" | "Simplified Chinese"): this;
  /** Switches quantize on or off: true or false. Default false. */
  quantize(value: boolean): this;
}

/**
 * A step of `roboflow_core/easy_ocr@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link easyOcr} builds it.
 */
export interface EasyOcrV1 extends
  EasyOcrV1Needs<never>,
  CompleteStep<
    "roboflow_core/easy_ocr@v1",
    {
      result: "string";
      predictions: "object_detection_prediction";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      prediction_type: "prediction_type";
    }
  > {}

/**
 * A step of `roboflow_core/easy_ocr@v1` of which something was set: a {@link EasyOcrV1} if nothing is `Missing`, else
 * a {@link EasyOcrV1Needs}.
 */
export type EasyOcrV1After<Missing extends string> = [Missing] extends [never] ? EasyOcrV1 : EasyOcrV1Needs<Missing>;

/** The versions of the block EasyOCR: what {@link easyOcr} is. */
export interface EasyOcr {
  /**
   * `roboflow_core/easy_ocr@v1`: EasyOCR, of the category model.
   *
   * Gives `result` (string), `predictions` (object_detection_prediction), `parent_id` (parent_id), `root_parent_id`
   * (parent_id) and `prediction_type` (prediction_type). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/easy_ocr@v1", EasyOcrV1Needs<"images">, EasyOcrV1>;
}

/**
 * Builds steps of the block EasyOCR: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { easyOcr } from "@stepwright/workflows/blocks/easy_ocr";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = easyOcr.v1("easy_ocr").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/easy_ocr@v1", name: "easy_ocr", images: "$inputs.image" });
 * ```
 */
export const easyOcr: EasyOcr = blockFamily(facts);
