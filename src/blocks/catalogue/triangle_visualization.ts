/**
 * Typed builders for the block Triangle Visualization, of the category visualization:
 * {@linkcode triangleVisualization} builds steps of `roboflow_core/triangle_visualization@v1`.
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
import * as facts from "./facts/triangle_visualization.ts";

/**
 * A step of `roboflow_core/triangle_visualization@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link TriangleVisualizationV1}.
 */
export interface TriangleVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TriangleVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, rle_instance_segmentation_prediction, such as "$steps.name.output".
   */
  predictions(
    value:
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "rle_instance_segmentation_prediction"
      >,
  ): TriangleVisualizationV1After<Exclude<Missing, "predictions">>;
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
  /**
   * Sets the position: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or a reference of kind string. Default
   * "TOP_CENTER".
   */
  position(
    value:
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_LEFT"
      | "BOTTOM_CENTER"
      | "BOTTOM_RIGHT"
      | "CENTER_OF_MASS"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the base: an integer, or a reference of kind integer. Default 10. */
  base(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the height: an integer, or a reference of kind integer. Default 10. */
  height(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the outline thickness: an integer, or a reference of kind integer. Default 0. */
  outlineThickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/triangle_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link triangleVisualization} builds it.
 */
export interface TriangleVisualizationV1
  extends
    TriangleVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/triangle_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/triangle_visualization@v1` of which something was set: a {@link TriangleVisualizationV1}
 * if nothing is `Missing`, else a {@link TriangleVisualizationV1Needs}.
 */
export type TriangleVisualizationV1After<Missing extends string> = [Missing] extends [never] ? TriangleVisualizationV1
  : TriangleVisualizationV1Needs<Missing>;

/** The versions of the block Triangle Visualization: what {@link triangleVisualization} is. */
export interface TriangleVisualization {
  /**
   * `roboflow_core/triangle_visualization@v1`: Triangle Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/triangle_visualization@v1",
    TriangleVisualizationV1Needs<"image" | "predictions">,
    TriangleVisualizationV1
  >;
}

/**
 * Builds steps of the block Triangle Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { triangleVisualization } from "@stepwright/workflows/blocks/triangle_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = triangleVisualization.v1("triangle_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/triangle_visualization@v1",
 *   name: "triangle_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const triangleVisualization: TriangleVisualization = blockFamily(facts);
