/**
 * Typed builders for the block Dominant Color, of the category classical computer vision: {@linkcode dominantColor}
 * builds steps of `roboflow_core/dominant_color@v1`.
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
import * as facts from "./facts/dominant_color.ts";

/**
 * A step of `roboflow_core/dominant_color@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link DominantColorV1}.
 */
export interface DominantColorV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): DominantColorV1After<Exclude<Missing, "image">>;
  /**
   * Sets the color clusters: an integer above 0 and up to 10. Default 4. It takes no reference: the engine crashes on
   * one here.
   */
  colorClusters(value: number): this;
  /**
   * Sets the max iterations: an integer above 0 and up to 500. Default 100. It takes no reference: the engine crashes
   * on one here.
   */
  maxIterations(value: number): this;
  /**
   * Sets the target size: an integer above 0 and up to 250. Default 100. It takes no reference: the engine crashes on
   * one here.
   */
  targetSize(value: number): this;
}

/**
 * A step of `roboflow_core/dominant_color@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link dominantColor} builds it.
 */
export interface DominantColorV1
  extends DominantColorV1Needs<never>, CompleteStep<"roboflow_core/dominant_color@v1", { rgb_color: "rgb_color" }> {}

/**
 * A step of `roboflow_core/dominant_color@v1` of which something was set: a {@link DominantColorV1} if nothing is
 * `Missing`, else a {@link DominantColorV1Needs}.
 */
export type DominantColorV1After<Missing extends string> = [Missing] extends [never] ? DominantColorV1
  : DominantColorV1Needs<Missing>;

/** The versions of the block Dominant Color: what {@link dominantColor} is. */
export interface DominantColor {
  /**
   * `roboflow_core/dominant_color@v1`: Dominant Color, of the category classical computer vision.
   *
   * Gives `rgb_color` (rgb_color). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/dominant_color@v1", DominantColorV1Needs<"image">, DominantColorV1>;
}

/**
 * Builds steps of the block Dominant Color: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { dominantColor } from "@stepwright/workflows/blocks/dominant_color";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = dominantColor.v1("dominant_color").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/dominant_color@v1",
 *   name: "dominant_color",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const dominantColor: DominantColor = blockFamily(facts);
