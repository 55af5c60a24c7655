/**
 * Typed builders for the block Grid Visualization.
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

/** A step of `roboflow_core/grid_visualization@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface GridVisualizationV1
  extends GridVisualizationV1Needs<never>, CompleteStep<"roboflow_core/grid_visualization@v1", { image: "image" }> {}

/** A step of `roboflow_core/grid_visualization@v1` that needs what `Missing` names, or nothing more. */
export type GridVisualizationV1After<Missing extends string> = [Missing] extends [never] ? GridVisualizationV1
  : GridVisualizationV1Needs<Missing>;

/** The versions of the block Grid Visualization. */
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

/** Builds steps of the block Grid Visualization: call a version with a name. */
export const gridVisualization: GridVisualization = blockFamily(facts);
