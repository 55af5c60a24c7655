/**
 * Typed builders for the block PP-OCR, of the category model: {@linkcode ppOcr} builds steps of
 * `roboflow_core/pp_ocr@v1`.
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
import * as facts from "./facts/pp_ocr.ts";

/**
 * A step of `roboflow_core/pp_ocr@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link PpOcrV1}.
 */
export interface PpOcrV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): PpOcrV1After<Exclude<Missing, "images">>;
  /** Sets the text detection: one of "none", "tiny", "small", "medium". Default "small". */
  textDetection(value: "none" | "tiny" | "small" | "medium"): this;
  /** Sets the text recognition: one of "none", "tiny", "small", "medium". Default "small". */
  textRecognition(value: "none" | "tiny" | "small" | "medium"): this;
}

/**
 * A step of `roboflow_core/pp_ocr@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link ppOcr} builds it.
 */
export interface PpOcrV1 extends
  PpOcrV1Needs<never>,
  CompleteStep<
    "roboflow_core/pp_ocr@v1",
    {
      result: "string";
      predictions: "object_detection_prediction";
      parent_id: "parent_id";
      root_parent_id: "parent_id";
      prediction_type: "prediction_type";
    }
  > {}

/**
 * A step of `roboflow_core/pp_ocr@v1` of which something was set: a {@link PpOcrV1} if nothing is `Missing`, else a
 * {@link PpOcrV1Needs}.
 */
export type PpOcrV1After<Missing extends string> = [Missing] extends [never] ? PpOcrV1 : PpOcrV1Needs<Missing>;

/** The versions of the block PP-OCR: what {@link ppOcr} is. */
export interface PpOcr {
  /**
   * `roboflow_core/pp_ocr@v1`: PP-OCR, of the category model.
   *
   * Gives `result` (string), `predictions` (object_detection_prediction), `parent_id` (parent_id), `root_parent_id`
   * (parent_id) and `prediction_type` (prediction_type). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/pp_ocr@v1", PpOcrV1Needs<"images">, PpOcrV1>;
}

/**
 * Builds steps of the block PP-OCR: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { ppOcr } from "@stepwright/workflows/blocks/pp_ocr";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = ppOcr.v1("pp_ocr").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/pp_ocr@v1", name: "pp_ocr", images: "$inputs.image" });
 * ```
 */
export const ppOcr: PpOcr = blockFamily(facts);
