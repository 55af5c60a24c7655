/**
 * Typed builders for the block Image Contours, of the category classical computer vision:
 * {@linkcode contoursDetection} builds steps of `roboflow_core/contours_detection@v1`.
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
import * as facts from "./facts/contours_detection.ts";

/**
 * A step of `roboflow_core/contours_detection@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link ContoursDetectionV1}.
 */
export interface ContoursDetectionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ContoursDetectionV1After<Exclude<Missing, "image">>;
  /** Sets the line thickness: an integer, or a reference of kind integer. Default 3. */
  lineThickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/contours_detection@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link contoursDetection} builds it.
 */
export interface ContoursDetectionV1 extends
  ContoursDetectionV1Needs<never>,
  CompleteStep<
    "roboflow_core/contours_detection@v1",
    { image: "image"; contours: "contours"; hierarchy: "numpy_array"; number_contours: "integer" }
  > {}

/**
 * A step of `roboflow_core/contours_detection@v1` of which something was set: a {@link ContoursDetectionV1} if
 * nothing is `Missing`, else a {@link ContoursDetectionV1Needs}.
 */
export type ContoursDetectionV1After<Missing extends string> = [Missing] extends [never] ? ContoursDetectionV1
  : ContoursDetectionV1Needs<Missing>;

/** The versions of the block Image Contours: what {@link contoursDetection} is. */
export interface ContoursDetection {
  /**
   * `roboflow_core/contours_detection@v1`: Image Contours, of the category classical computer vision.
   *
   * Gives `image` (image), `contours` (contours), `hierarchy` (numpy_array) and `number_contours` (integer). Runs
   * once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/contours_detection@v1",
    ContoursDetectionV1Needs<"image">,
    ContoursDetectionV1
  >;
}

/**
 * Builds steps of the block Image Contours: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { contoursDetection } from "@stepwright/workflows/blocks/contours_detection";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = contoursDetection.v1("contours_detection").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/contours_detection@v1",
 *   name: "contours_detection",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const contoursDetection: ContoursDetection = blockFamily(facts);
