/**
 * Typed builders for the block Text Display, of the category visualization: {@linkcode textDisplay} builds steps of
 * `roboflow_core/text_display@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/text_display.ts";

/**
 * A step of `roboflow_core/text_display@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link TextDisplayV1}.
 */
export interface TextDisplayV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TextDisplayV1After<Exclude<Missing, "image">>;
  /** Sets the text: a text. */
  text(value: string): TextDisplayV1After<Exclude<Missing, "text">>;
  /** Sets the text parameters: a record of values, each a text, an integer, a number, true or false or a reference. */
  textParameters(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
  /**
   * Sets the text parameters operations: a record of values, each a list of objects, each with type one of
   * "ClassificationPropertyExtract", "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36
   * in all).
   */
  textParametersOperations(value: Readonly<Record<string, readonly Operation[]>>): this;
  /** Sets the text color: a text, or a reference of kind string. Default "WHITE". */
  textColor(value: string | ReferenceTo<"string">): this;
  /** Sets the background color: a text, or a reference of kind string. Default "BLACK". */
  backgroundColor(value: string | ReferenceTo<"string">): this;
  /** Sets the background opacity: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 1. */
  backgroundOpacity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the font scale: a number from 0.1 to 10. Default 1. It takes no reference: the engine crashes on one here. */
  fontScale(value: number): this;
  /**
   * Sets the font thickness: an integer from 1 to 10. Default 2. It takes no reference: the engine crashes on one
   * here.
   */
  fontThickness(value: number): this;
  /** Sets the padding: an integer of at least 0. Default 10. It takes no reference: the engine crashes on one here. */
  padding(value: number): this;
  /** Sets the text align: one of "left", "center", "right", or a reference of kind string. Default "left". */
  textAlign(value: "left" | "center" | "right" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the border radius: an integer of at least 0. Default 0. It takes no reference: the engine crashes on one
   * here.
   */
  borderRadius(value: number): this;
  /** Sets the position mode: one of "absolute", "relative", or a reference of kind string. Default "relative". */
  positionMode(value: "absolute" | "relative" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the position x: an integer, or a reference of kind integer. Default 0. Used only where `position_mode` is
   * "absolute".
   */
  positionX(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the position y: an integer, or a reference of kind integer. Default 0. Used only where `position_mode` is
   * "absolute".
   */
  positionY(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the anchor: one of "center", "top_left", "top_center", "top_right", "bottom_left", "bottom_center",
   * "bottom_right", "center_left", "center_right", or a reference of kind string. Default "top_left". Used only where
   * `position_mode` is "relative".
   */
  anchor(
    value:
      | "center"
      | "top_left"
      | "top_center"
      | "top_right"
      | "bottom_left"
      | "bottom_center"
      | "bottom_right"
      | "center_left"
      | "center_right"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the offset x: an integer, or a reference of kind integer. Default 10. Used only where `position_mode` is
   * "relative".
   */
  offsetX(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the offset y: an integer, or a reference of kind integer. Default 10. Used only where `position_mode` is
   * "relative".
   */
  offsetY(value: number | Selector | ReferenceTo<"integer">): this;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/text_display@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link textDisplay} builds it.
 */
export interface TextDisplayV1
  extends TextDisplayV1Needs<never>, CompleteStep<"roboflow_core/text_display@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/text_display@v1` of which something was set: a {@link TextDisplayV1} if nothing is
 * `Missing`, else a {@link TextDisplayV1Needs}.
 */
export type TextDisplayV1After<Missing extends string> = [Missing] extends [never] ? TextDisplayV1
  : TextDisplayV1Needs<Missing>;

/** The versions of the block Text Display: what {@link textDisplay} is. */
export interface TextDisplay {
  /**
   * `roboflow_core/text_display@v1`: Text Display, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/text_display@v1", TextDisplayV1Needs<"image" | "text">, TextDisplayV1>;
}

/**
 * Builds steps of the block Text Display: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { textDisplay } from "@stepwright/workflows/blocks/text_display";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = textDisplay.v1("text_display").image(image).text("Stop");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/text_display@v1",
 *   name: "text_display",
 *   image: "$inputs.image",
 *   text: "Stop",
 * });
 * ```
 */
export const textDisplay: TextDisplay = blockFamily(facts);
