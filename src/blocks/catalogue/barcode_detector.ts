/**
 * Typed builders for the block Barcode Detection, of the category model: {@linkcode barcodeDetector} builds steps of
 * `roboflow_core/barcode_detector@v1`.
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
import * as facts from "./facts/barcode_detector.ts";

/**
 * A step of `roboflow_core/barcode_detector@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link BarcodeDetectorV1}.
 */
export interface BarcodeDetectorV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): BarcodeDetectorV1After<Exclude<Missing, "images">>;
}

/**
 * A step of `roboflow_core/barcode_detector@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link barcodeDetector} builds it.
 */
export interface BarcodeDetectorV1
  extends
    BarcodeDetectorV1Needs<never>,
    CompleteStep<"roboflow_core/barcode_detector@v1", { predictions: "bar_code_detection" }> {}

/**
 * A step of `roboflow_core/barcode_detector@v1` of which something was set: a {@link BarcodeDetectorV1} if nothing is
 * `Missing`, else a {@link BarcodeDetectorV1Needs}.
 */
export type BarcodeDetectorV1After<Missing extends string> = [Missing] extends [never] ? BarcodeDetectorV1
  : BarcodeDetectorV1Needs<Missing>;

/** The versions of the block Barcode Detection: what {@link barcodeDetector} is. */
export interface BarcodeDetector {
  /**
   * `roboflow_core/barcode_detector@v1`: Barcode Detection, of the category model.
   *
   * Gives `predictions` (bar_code_detection). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/barcode_detector@v1", BarcodeDetectorV1Needs<"images">, BarcodeDetectorV1>;
}

/**
 * Builds steps of the block Barcode Detection: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { barcodeDetector } from "@stepwright/workflows/blocks/barcode_detector";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = barcodeDetector.v1("barcode_detector").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/barcode_detector@v1",
 *   name: "barcode_detector",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const barcodeDetector: BarcodeDetector = blockFamily(facts);
