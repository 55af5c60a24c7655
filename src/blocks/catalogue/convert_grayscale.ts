/**
 * Typed builders for the block Image Convert Grayscale, of the category classical computer vision:
 * {@linkcode convertGrayscale} builds steps of `roboflow_core/convert_grayscale@v1`.
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
import * as facts from "./facts/convert_grayscale.ts";

/**
 * A step of `roboflow_core/convert_grayscale@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link ConvertGrayscaleV1}.
 */
export interface ConvertGrayscaleV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ConvertGrayscaleV1After<Exclude<Missing, "image">>;
}

/**
 * A step of `roboflow_core/convert_grayscale@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link convertGrayscale} builds it.
 */
export interface ConvertGrayscaleV1
  extends ConvertGrayscaleV1Needs<never>, CompleteStep<"roboflow_core/convert_grayscale@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/convert_grayscale@v1` of which something was set: a {@link ConvertGrayscaleV1} if nothing
 * is `Missing`, else a {@link ConvertGrayscaleV1Needs}.
 */
export type ConvertGrayscaleV1After<Missing extends string> = [Missing] extends [never] ? ConvertGrayscaleV1
  : ConvertGrayscaleV1Needs<Missing>;

/** The versions of the block Image Convert Grayscale: what {@link convertGrayscale} is. */
export interface ConvertGrayscale {
  /**
   * `roboflow_core/convert_grayscale@v1`: Image Convert Grayscale, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/convert_grayscale@v1", ConvertGrayscaleV1Needs<"image">, ConvertGrayscaleV1>;
}

/**
 * Builds steps of the block Image Convert Grayscale: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { convertGrayscale } from "@stepwright/workflows/blocks/convert_grayscale";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = convertGrayscale.v1("convert_grayscale").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/convert_grayscale@v1",
 *   name: "convert_grayscale",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const convertGrayscale: ConvertGrayscale = blockFamily(facts);
