/**
 * Typed builders for the block Polygon Visualization, of the category visualization: {@linkcode polygonVisualization}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/polygon_visualization@v2`
 * - `v1`: `roboflow_core/polygon_visualization@v1`
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
import * as facts from "./facts/polygon_visualization.ts";

/**
 * A step of `roboflow_core/polygon_visualization@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link PolygonVisualizationV1}.
 */
export interface PolygonVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PolygonVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the predictions: a reference of kind instance_segmentation_prediction, rle_instance_segmentation_prediction,
   * such as "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction" | "rle_instance_segmentation_prediction">,
  ): PolygonVisualizationV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the color palette: one of "DEFAULT", "CUSTOM", "ROBOFLOW", "Matplotlib Viridis", … (20 in all), or a
   * reference of kind string. Default "DEFAULT".
   */
  colorPalette(
    value:
      | "DEFAULT"
      | "CUSTOM"
      | "ROBOFLOW"
      | "Matplotlib Viridis"
      | "Matplotlib Plasma"
      | "Matplotlib Inferno"
      | "Matplotlib Magma"
      | "Matplotlib Cividis"
      | "Matplotlib Pastel1"
      | "Matplotlib Pastel2"
      | "Matplotlib Paired"
      | "Matplotlib Accent"
      | "Matplotlib Dark2"
      | "Matplotlib Set1"
      | "Matplotlib Set2"
      | "Matplotlib Set3"
      | "Matplotlib Tab10"
      | "Matplotlib Tab20"
      | "Matplotlib Tab20b"
      | "Matplotlib Tab20c"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the palette size: an integer, or a reference of kind integer. Default 10. */
  paletteSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the custom colors: a list of texts, or a reference of kind list_of_values. Default []. */
  customColors(value: readonly string[] | Selector | ReferenceTo<"list_of_values">): this;
  /** Sets the color axis: one of "INDEX", "CLASS", "TRACK", or a reference of kind string. Default "CLASS". */
  colorAxis(value: "INDEX" | "CLASS" | "TRACK" | Selector | ReferenceTo<"string">): this;
  /** Sets the thickness: an integer, or a reference of kind integer. Default 2. */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/polygon_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link polygonVisualization} builds it.
 */
export interface PolygonVisualizationV1
  extends
    PolygonVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/polygon_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/polygon_visualization@v1` of which something was set: a {@link PolygonVisualizationV1} if
 * nothing is `Missing`, else a {@link PolygonVisualizationV1Needs}.
 */
export type PolygonVisualizationV1After<Missing extends string> = [Missing] extends [never] ? PolygonVisualizationV1
  : PolygonVisualizationV1Needs<Missing>;

/**
 * A step of `roboflow_core/polygon_visualization@v2` that still needs what `Missing` names: once all of it is set, it
 * is a {@link PolygonVisualizationV2}.
 */
export interface PolygonVisualizationV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PolygonVisualizationV2After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the predictions: a reference of kind instance_segmentation_prediction, rle_instance_segmentation_prediction,
   * such as "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction" | "rle_instance_segmentation_prediction">,
  ): PolygonVisualizationV2After<Exclude<Missing, "predictions">>;
  /**
   * Sets the color palette: one of "DEFAULT", "CUSTOM", "ROBOFLOW", "Matplotlib Viridis", … (20 in all), or a
   * reference of kind string. Default "DEFAULT".
   */
  colorPalette(
    value:
      | "DEFAULT"
      | "CUSTOM"
      | "ROBOFLOW"
      | "Matplotlib Viridis"
      | "Matplotlib Plasma"
      | "Matplotlib Inferno"
      | "Matplotlib Magma"
      | "Matplotlib Cividis"
      | "Matplotlib Pastel1"
      | "Matplotlib Pastel2"
      | "Matplotlib Paired"
      | "Matplotlib Accent"
      | "Matplotlib Dark2"
      | "Matplotlib Set1"
      | "Matplotlib Set2"
      | "Matplotlib Set3"
      | "Matplotlib Tab10"
      | "Matplotlib Tab20"
      | "Matplotlib Tab20b"
      | "Matplotlib Tab20c"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the palette size: an integer, or a reference of kind integer. Default 10. */
  paletteSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the custom colors: a list of texts, or a reference of kind list_of_values. Default []. */
  customColors(value: readonly string[] | Selector | ReferenceTo<"list_of_values">): this;
  /** Sets the color axis: one of "INDEX", "CLASS", "TRACK", or a reference of kind string. Default "CLASS". */
  colorAxis(value: "INDEX" | "CLASS" | "TRACK" | Selector | ReferenceTo<"string">): this;
  /** Sets the thickness: an integer, or a reference of kind integer. Default 2. */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/polygon_visualization@v2` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link polygonVisualization} builds it.
 */
export interface PolygonVisualizationV2
  extends
    PolygonVisualizationV2Needs<never>,
    CompleteStep<"roboflow_core/polygon_visualization@v2", { image: "image" }> {}

/**
 * A step of `roboflow_core/polygon_visualization@v2` of which something was set: a {@link PolygonVisualizationV2} if
 * nothing is `Missing`, else a {@link PolygonVisualizationV2Needs}.
 */
export type PolygonVisualizationV2After<Missing extends string> = [Missing] extends [never] ? PolygonVisualizationV2
  : PolygonVisualizationV2Needs<Missing>;

/** The versions of the block Polygon Visualization: what {@link polygonVisualization} is. */
export interface PolygonVisualization {
  /**
   * `roboflow_core/polygon_visualization@v1`: Polygon Visualization, of the category visualization. A later version
   * is `v2`.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/polygon_visualization@v1",
    PolygonVisualizationV1Needs<"image" | "predictions">,
    PolygonVisualizationV1
  >;
  /**
   * `roboflow_core/polygon_visualization@v2`: Polygon Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/polygon_visualization@v2",
    PolygonVisualizationV2Needs<"image" | "predictions">,
    PolygonVisualizationV2
  >;
}

/**
 * Builds steps of the block Polygon Visualization: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { polygonVisualization } from "@stepwright/workflows/blocks/polygon_visualization";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = polygonVisualization.v2("polygon_visualization").image(image).predictions(segment.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/polygon_visualization@v2",
 *   name: "polygon_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.segment.predictions",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { polygonVisualization } from "@stepwright/workflows/blocks/polygon_visualization";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = polygonVisualization.v1("polygon_visualization").image(image).predictions(segment.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/polygon_visualization@v1",
 *   name: "polygon_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.segment.predictions",
 * });
 * ```
 */
export const polygonVisualization: PolygonVisualization = blockFamily(facts);
