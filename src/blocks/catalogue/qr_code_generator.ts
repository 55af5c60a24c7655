/**
 * Typed builders for the block QR Code Generator, of the category transformation: {@linkcode qrCodeGenerator} builds
 * steps of `roboflow_core/qr_code_generator@v1`.
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
import * as facts from "./facts/qr_code_generator.ts";

/**
 * A step of `roboflow_core/qr_code_generator@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link QrCodeGeneratorV1}.
 */
export interface QrCodeGeneratorV1Needs<Missing extends string> extends NamedStep {
  /** Sets the text: a text, or a reference of kind string. */
  text(value: string | ReferenceTo<"string">): QrCodeGeneratorV1After<Exclude<Missing, "text">>;
  /**
   * Sets the error correct: one of "Low (~7% word recovery / highest data capacity)", "Medium (~15% word recovery)",
   * "Quartile (~25% word recovery)", "High (~30% word recovery / lowest data capacity)". Default "Medium (~15% word
   * recovery)".
   */
  errorCorrect(
    value:
      | "Low (~7% word recovery / highest data capacity)"
      | "Medium (~15% word recovery)"
      | "Quartile (~25% word recovery)"
      | "High (~30% word recovery / lowest data capacity)",
  ): this;
  /** Sets the border: an integer, or a reference of kind integer. Default 4. */
  border(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the fill color: a text, or a reference of kind string. Default "BLACK". */
  fillColor(value: string | ReferenceTo<"string">): this;
  /** Sets the back color: a text, or a reference of kind string. Default "WHITE". */
  backColor(value: string | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/qr_code_generator@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link qrCodeGenerator} builds it.
 */
export interface QrCodeGeneratorV1
  extends QrCodeGeneratorV1Needs<never>, CompleteStep<"roboflow_core/qr_code_generator@v1", { qr_code: "image" }> {}

/**
 * A step of `roboflow_core/qr_code_generator@v1` of which something was set: a {@link QrCodeGeneratorV1} if nothing
 * is `Missing`, else a {@link QrCodeGeneratorV1Needs}.
 */
export type QrCodeGeneratorV1After<Missing extends string> = [Missing] extends [never] ? QrCodeGeneratorV1
  : QrCodeGeneratorV1Needs<Missing>;

/** The versions of the block QR Code Generator: what {@link qrCodeGenerator} is. */
export interface QrCodeGenerator {
  /**
   * `roboflow_core/qr_code_generator@v1`: QR Code Generator, of the category transformation.
   *
   * Gives `qr_code` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/qr_code_generator@v1", QrCodeGeneratorV1Needs<"text">, QrCodeGeneratorV1>;
}

/**
 * Builds steps of the block QR Code Generator: call a version with a name.
 *
 * @example
 * ```ts
 * import { qrCodeGenerator } from "@stepwright/workflows/blocks/qr_code_generator";
 * import assert from "node:assert/strict";
 *
 * const step = qrCodeGenerator.v1("qr_code_generator").text("https://example.com/signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/qr_code_generator@v1",
 *   name: "qr_code_generator",
 *   text: "https://example.com/signs",
 * });
 * ```
 */
export const qrCodeGenerator: QrCodeGenerator = blockFamily(facts);
