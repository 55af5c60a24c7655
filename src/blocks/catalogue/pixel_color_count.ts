/**
 * Typed builders for the block Pixel Color Count, of the category classical computer vision:
 * {@linkcode pixelColorCount} builds steps of `roboflow_core/pixel_color_count@v1`.
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
import * as facts from "./facts/pixel_color_count.ts";

/**
 * A step of `roboflow_core/pixel_color_count@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link PixelColorCountV1}.
 */
export interface PixelColorCountV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PixelColorCountV1After<Exclude<Missing, "image">>;
  /** Sets the target color: a text, or a list of 3 integers, or a reference of kind string, rgb_color. */
  targetColor(
    value: string | readonly [number, number, number] | ReferenceTo<"string" | "rgb_color">,
  ): PixelColorCountV1After<Exclude<Missing, "targetColor">>;
  /** Sets the tolerance: an integer, or a reference of kind integer. Default 10. */
  tolerance(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/pixel_color_count@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link pixelColorCount} builds it.
 */
export interface PixelColorCountV1
  extends
    PixelColorCountV1Needs<never>,
    CompleteStep<"roboflow_core/pixel_color_count@v1", { matching_pixels_count: "integer" }> {}

/**
 * A step of `roboflow_core/pixel_color_count@v1` of which something was set: a {@link PixelColorCountV1} if nothing
 * is `Missing`, else a {@link PixelColorCountV1Needs}.
 */
export type PixelColorCountV1After<Missing extends string> = [Missing] extends [never] ? PixelColorCountV1
  : PixelColorCountV1Needs<Missing>;

/** The versions of the block Pixel Color Count: what {@link pixelColorCount} is. */
export interface PixelColorCount {
  /**
   * `roboflow_core/pixel_color_count@v1`: Pixel Color Count, of the category classical computer vision.
   *
   * Gives `matching_pixels_count` (integer). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/pixel_color_count@v1",
    PixelColorCountV1Needs<"image" | "targetColor">,
    PixelColorCountV1
  >;
}

/**
 * Builds steps of the block Pixel Color Count: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { pixelColorCount } from "@stepwright/workflows/blocks/pixel_color_count";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = pixelColorCount.v1("pixel_color_count").image(image).targetColor([255, 0, 0]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/pixel_color_count@v1",
 *   name: "pixel_color_count",
 *   image: "$inputs.image",
 *   target_color: [255, 0, 0],
 * });
 * ```
 */
export const pixelColorCount: PixelColorCount = blockFamily(facts);
