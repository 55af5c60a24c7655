/**
 * Typed builders for the block Line Counter Visualization, of the category visualization:
 * {@linkcode lineCounterVisualization} builds steps of `roboflow_core/line_counter_visualization@v1`.
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
import * as facts from "./facts/line_counter_visualization.ts";

/**
 * A step of `roboflow_core/line_counter_visualization@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link LineCounterVisualizationV1}.
 */
export interface LineCounterVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): LineCounterVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the zone: a list of any JSON values, or a reference of kind list_of_values. */
  zone(
    value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">,
  ): LineCounterVisualizationV1After<Exclude<Missing, "zone">>;
  /** Sets the color: a text, or a reference of kind string. Default "#5bb573". */
  color(value: string | ReferenceTo<"string">): this;
  /** Sets the thickness: an integer, or a reference of kind integer. Default 2. */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text thickness: an integer, or a reference of kind integer. Default 1. */
  textThickness(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text scale: a number, or a reference of kind float. Default 1. */
  textScale(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the count in: an integer, or a reference of kind integer. Default 0. */
  countIn(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the count out: an integer, or a reference of kind integer. Default 0. */
  countOut(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the opacity: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. */
  opacity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/line_counter_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link lineCounterVisualization} builds it.
 */
export interface LineCounterVisualizationV1
  extends
    LineCounterVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/line_counter_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/line_counter_visualization@v1` of which something was set: a
 * {@link LineCounterVisualizationV1} if nothing is `Missing`, else a {@link LineCounterVisualizationV1Needs}.
 */
export type LineCounterVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? LineCounterVisualizationV1
  : LineCounterVisualizationV1Needs<Missing>;

/** The versions of the block Line Counter Visualization: what {@link lineCounterVisualization} is. */
export interface LineCounterVisualization {
  /**
   * `roboflow_core/line_counter_visualization@v1`: Line Counter Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/line_counter_visualization@v1",
    LineCounterVisualizationV1Needs<"image" | "zone">,
    LineCounterVisualizationV1
  >;
}

/**
 * Builds steps of the block Line Counter Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { lineCounterVisualization } from "@stepwright/workflows/blocks/line_counter_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = lineCounterVisualization.v1("line_counter_visualization")
 *   .image(image)
 *   .zone([[100, 100], [500, 100], [500, 400], [100, 400]]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/line_counter_visualization@v1",
 *   name: "line_counter_visualization",
 *   image: "$inputs.image",
 *   zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
 * });
 * ```
 */
export const lineCounterVisualization: LineCounterVisualization = blockFamily(facts);
