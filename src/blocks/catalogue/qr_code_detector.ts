/**
 * Typed builders for the block QR Code Detection, of the category model: {@linkcode qrCodeDetector} builds steps of
 * `roboflow_core/qr_code_detector@v1`.
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
import * as facts from "./facts/qr_code_detector.ts";

/**
 * A step of `roboflow_core/qr_code_detector@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link QrCodeDetectorV1}.
 */
export interface QrCodeDetectorV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): QrCodeDetectorV1After<Exclude<Missing, "images">>;
}

/**
 * A step of `roboflow_core/qr_code_detector@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link qrCodeDetector} builds it.
 */
export interface QrCodeDetectorV1
  extends
    QrCodeDetectorV1Needs<never>,
    CompleteStep<"roboflow_core/qr_code_detector@v1", { predictions: "qr_code_detection" }> {}

/**
 * A step of `roboflow_core/qr_code_detector@v1` of which something was set: a {@link QrCodeDetectorV1} if nothing is
 * `Missing`, else a {@link QrCodeDetectorV1Needs}.
 */
export type QrCodeDetectorV1After<Missing extends string> = [Missing] extends [never] ? QrCodeDetectorV1
  : QrCodeDetectorV1Needs<Missing>;

/** The versions of the block QR Code Detection: what {@link qrCodeDetector} is. */
export interface QrCodeDetector {
  /**
   * `roboflow_core/qr_code_detector@v1`: QR Code Detection, of the category model.
   *
   * Gives `predictions` (qr_code_detection). Takes whole batches in `images`.
   */
  readonly v1: BlockVersion<"roboflow_core/qr_code_detector@v1", QrCodeDetectorV1Needs<"images">, QrCodeDetectorV1>;
}

/**
 * Builds steps of the block QR Code Detection: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { qrCodeDetector } from "@stepwright/workflows/blocks/qr_code_detector";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = qrCodeDetector.v1("qr_code_detector").images(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/qr_code_detector@v1",
 *   name: "qr_code_detector",
 *   images: "$inputs.image",
 * });
 * ```
 */
export const qrCodeDetector: QrCodeDetector = blockFamily(facts);
