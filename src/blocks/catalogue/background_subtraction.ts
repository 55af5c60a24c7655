/**
 * Typed builders for the block Background Subtraction, of the category classical computer vision:
 * {@linkcode backgroundSubtraction} builds steps of `roboflow_core/background_subtraction@v1`.
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
import * as facts from "./facts/background_subtraction.ts";

/**
 * A step of `roboflow_core/background_subtraction@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link BackgroundSubtractionV1}.
 */
export interface BackgroundSubtractionV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): BackgroundSubtractionV1After<Exclude<Missing, "image">>;
  /** Sets the threshold: an integer, or a reference of kind integer. Default 16. */
  threshold(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the history: an integer, or a reference of kind integer. Default 30. */
  history(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/background_subtraction@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link backgroundSubtraction} builds it.
 */
export interface BackgroundSubtractionV1
  extends
    BackgroundSubtractionV1Needs<never>,
    CompleteStep<"roboflow_core/background_subtraction@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/background_subtraction@v1` of which something was set: a {@link BackgroundSubtractionV1}
 * if nothing is `Missing`, else a {@link BackgroundSubtractionV1Needs}.
 */
export type BackgroundSubtractionV1After<Missing extends string> = [Missing] extends [never] ? BackgroundSubtractionV1
  : BackgroundSubtractionV1Needs<Missing>;

/** The versions of the block Background Subtraction: what {@link backgroundSubtraction} is. */
export interface BackgroundSubtraction {
  /**
   * `roboflow_core/background_subtraction@v1`: Background Subtraction, of the category classical computer vision.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/background_subtraction@v1",
    BackgroundSubtractionV1Needs<"image">,
    BackgroundSubtractionV1
  >;
}

/**
 * Builds steps of the block Background Subtraction: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { backgroundSubtraction } from "@stepwright/workflows/blocks/background_subtraction";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = backgroundSubtraction.v1("background_subtraction").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/background_subtraction@v1",
 *   name: "background_subtraction",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const backgroundSubtraction: BackgroundSubtraction = blockFamily(facts);
