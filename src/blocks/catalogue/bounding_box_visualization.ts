/**
 * Typed builders for the block Bounding Box Visualization, of the category visualization:
 * {@linkcode boundingBoxVisualization} builds steps of `roboflow_core/bounding_box_visualization@v1`.
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
import * as facts from "./facts/bounding_box_visualization.ts";

/**
 * A step of `roboflow_core/bounding_box_visualization@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link BoundingBoxVisualizationV1}.
 */
export interface BoundingBoxVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): BoundingBoxVisualizationV1After<Exclude<Missing, "image">>;
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
  ): BoundingBoxVisualizationV1After<Exclude<Missing, "predictions">>;
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
  /** Sets the roundness: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. */
  roundness(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/bounding_box_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link boundingBoxVisualization} builds it.
 */
export interface BoundingBoxVisualizationV1
  extends
    BoundingBoxVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/bounding_box_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/bounding_box_visualization@v1` of which something was set: a
 * {@link BoundingBoxVisualizationV1} if nothing is `Missing`, else a {@link BoundingBoxVisualizationV1Needs}.
 */
export type BoundingBoxVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? BoundingBoxVisualizationV1
  : BoundingBoxVisualizationV1Needs<Missing>;

/** The versions of the block Bounding Box Visualization: what {@link boundingBoxVisualization} is. */
export interface BoundingBoxVisualization {
  /**
   * `roboflow_core/bounding_box_visualization@v1`: Bounding Box Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/bounding_box_visualization@v1",
    BoundingBoxVisualizationV1Needs<"image" | "predictions">,
    BoundingBoxVisualizationV1
  >;
}

/**
 * Builds steps of the block Bounding Box Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { boundingBoxVisualization } from "@stepwright/workflows/blocks/bounding_box_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = boundingBoxVisualization.v1("bounding_box_visualization")
 *   .image(image)
 *   .predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/bounding_box_visualization@v1",
 *   name: "bounding_box_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const boundingBoxVisualization: BoundingBoxVisualization = blockFamily(facts);
