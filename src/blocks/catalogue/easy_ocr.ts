/**
 * Typed builders for the block EasyOCR.
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

/** A step of `roboflow_core/easy_ocr@v1` that still needs what `Missing` names. */
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
 * its outputs.
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

/** A step of `roboflow_core/easy_ocr@v1` that needs what `Missing` names, or nothing more. */
export type EasyOcrV1After<Missing extends string> = [Missing] extends [never] ? EasyOcrV1 : EasyOcrV1Needs<Missing>;

/** The versions of the block EasyOCR. */
export interface EasyOcr {
  /**
   * `roboflow_core/easy_ocr@v1`: EasyOCR, of the category model.
   *
   * Gives `result` (string), `predictions` (object_detection_prediction), `parent_id` (parent_id), `root_parent_id`
   * (parent_id) and `prediction_type` (prediction_type). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/easy_ocr@v1", EasyOcrV1Needs<"images">, EasyOcrV1>;
}

/** Builds steps of the block EasyOCR: call a version with a name. */
export const easyOcr: EasyOcr = blockFamily(facts);
