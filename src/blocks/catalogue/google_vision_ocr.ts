/**
 * Typed builders for the block Google Vision OCR, of the category model: {@linkcode googleVisionOcr} builds steps of
 * `roboflow_core/google_vision_ocr@v1`.
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
import * as facts from "./facts/google_vision_ocr.ts";

/**
 * A step of `roboflow_core/google_vision_ocr@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link GoogleVisionOcrV1}.
 */
export interface GoogleVisionOcrV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): GoogleVisionOcrV1After<Exclude<Missing, "image">>;
  /** Sets the OCR type: one of "text_detection", "ocr_text_detection". */
  ocrType(value: "text_detection" | "ocr_text_detection"): GoogleVisionOcrV1After<Exclude<Missing, "ocrType">>;
  /**
   * Sets the API key: a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY. Default "rf_key:account".
   * A literal ends up in the JSON: hand it over at run time instead.
   */
  apiKey(value: string | ReferenceTo<"string" | "secret" | "ROBOFLOW_MANAGED_KEY">): this;
  /** Sets the language hints: a list of texts, or null. Default null. */
  languageHints(value: readonly string[] | null): this;
}

/**
 * A step of `roboflow_core/google_vision_ocr@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link googleVisionOcr} builds it.
 */
export interface GoogleVisionOcrV1 extends
  GoogleVisionOcrV1Needs<never>,
  CompleteStep<
    "roboflow_core/google_vision_ocr@v1",
    { text: "string"; language: "string"; predictions: "object_detection_prediction" }
  > {}

/**
 * A step of `roboflow_core/google_vision_ocr@v1` of which something was set: a {@link GoogleVisionOcrV1} if nothing
 * is `Missing`, else a {@link GoogleVisionOcrV1Needs}.
 */
export type GoogleVisionOcrV1After<Missing extends string> = [Missing] extends [never] ? GoogleVisionOcrV1
  : GoogleVisionOcrV1Needs<Missing>;

/** The versions of the block Google Vision OCR: what {@link googleVisionOcr} is. */
export interface GoogleVisionOcr {
  /**
   * `roboflow_core/google_vision_ocr@v1`: Google Vision OCR, of the category model.
   *
   * Gives `text` (string), `language` (string) and `predictions` (object_detection_prediction). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/google_vision_ocr@v1",
    GoogleVisionOcrV1Needs<"image" | "ocrType">,
    GoogleVisionOcrV1
  >;
}

/**
 * Builds steps of the block Google Vision OCR: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { googleVisionOcr } from "@stepwright/workflows/blocks/google_vision_ocr";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = googleVisionOcr.v1("google_vision_ocr").image(image).ocrType("text_detection");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/google_vision_ocr@v1",
 *   name: "google_vision_ocr",
 *   image: "$inputs.image",
 *   ocr_type: "text_detection",
 * });
 * ```
 */
export const googleVisionOcr: GoogleVisionOcr = blockFamily(facts);
