/**
 * Typed builders for the block Grid Visualization, of the category visualization: {@linkcode gridVisualization}
 * builds steps of `roboflow_core/grid_visualization@v1`.
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
import * as facts from "./facts/grid_visualization.ts";

/**
 * A step of `roboflow_core/grid_visualization@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link GridVisualizationV1}.
 */
export interface GridVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a list of references of kind image, list_of_values (at least 1). */
  images(
    value: readonly (Selector | ReferenceTo<"image" | "list_of_values">)[],
  ): GridVisualizationV1After<Exclude<Missing, "images">>;
  /** Sets the width: an integer, or a reference of kind integer. Default 2560. */
  width(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the height: an integer, or a reference of kind integer. Default 1440. */
  height(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/grid_visualization@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link gridVisualization} builds it.
 */
export interface GridVisualizationV1
  extends GridVisualizationV1Needs<never>, CompleteStep<"roboflow_core/grid_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/grid_visualization@v1` of which something was set: a {@link GridVisualizationV1} if
 * nothing is `Missing`, else a {@link GridVisualizationV1Needs}.
 */
export type GridVisualizationV1After<Missing extends string> = [Missing] extends [never] ? GridVisualizationV1
  : GridVisualizationV1Needs<Missing>;

/** The versions of the block Grid Visualization: what {@link gridVisualization} is. */
export interface GridVisualization {
  /**
   * `roboflow_core/grid_visualization@v1`: Grid Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/grid_visualization@v1",
    GridVisualizationV1Needs<"images">,
    GridVisualizationV1
  >;
}

/**
 * Builds steps of the block Grid Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { gridVisualization } from "@stepwright/workflows/blocks/grid_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = gridVisualization.v1("grid_visualization").images([image]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/grid_visualization@v1",
 *   name: "grid_visualization",
 *   images: ["$inputs.image"],
 * });
 * ```
 */
export const gridVisualization: GridVisualization = blockFamily(facts);
