/**
 * Typed builders for the block Rich Label Visualization, of the category visualization:
 * {@linkcode richLabelVisualization} builds steps of `roboflow_core/rich_label_visualization@v1`.
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
import * as facts from "./facts/rich_label_visualization.ts";

/**
 * A step of `roboflow_core/rich_label_visualization@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link RichLabelVisualizationV1}.
 */
export interface RichLabelVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): RichLabelVisualizationV1After<Exclude<Missing, "image">>;
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
  ): RichLabelVisualizationV1After<Exclude<Missing, "predictions">>;
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
   * Sets the text: one of "Class", "Confidence", "Class and Confidence", "Index", "Dimensions", "Area", "Area
   * (mask)", "Area (converted)", "Tracker Id", "Time In Zone", or a reference of kind string. Default "Class".
   */
  text(
    value:
      | "Class"
      | "Confidence"
      | "Class and Confidence"
      | "Index"
      | "Dimensions"
      | "Area"
      | "Area (mask)"
      | "Area (converted)"
      | "Tracker Id"
      | "Time In Zone"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the text position: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or a reference of kind string. Default
   * "TOP_LEFT".
   */
  textPosition(
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
  /** Sets the text color: a text, or a reference of kind string. Default "WHITE". */
  textColor(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the font family: one of "Anonymous Pro", "Courier Prime", "Fira Code", "Geist", … (20 in all), or a
   * reference of kind string. Default "Geist Mono".
   */
  fontFamily(
    value:
      | "Anonymous Pro"
      | "Courier Prime"
      | "Fira Code"
      | "Geist"
      | "Geist Mono"
      | "IBM Plex Mono"
      | "Inconsolata"
      | "Inter"
      | "JetBrains Mono"
      | "Lato"
      | "Montserrat"
      | "Noto Sans"
      | "Nunito Sans"
      | "Open Sans"
      | "PT Mono"
      | "Roboto"
      | "Roboto Mono"
      | "Source Code Pro"
      | "Space Mono"
      | "Work Sans"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the text size mode: one of "Manual", "Automatic", or a reference of kind string. Default "Manual". */
  textSizeMode(value: "Manual" | "Automatic" | Selector | ReferenceTo<"string">): this;
  /** Sets the font size: an integer above 0, or a reference of kind integer. Default 14. */
  fontSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text padding: an integer, or a reference of kind integer. Default 10. */
  textPadding(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the border radius: an integer, or a reference of kind integer. Default 0. */
  borderRadius(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the max line length: an integer above 0, or null, or a reference of kind integer. Default null. */
  maxLineLength(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/rich_label_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link richLabelVisualization} builds it.
 */
export interface RichLabelVisualizationV1
  extends
    RichLabelVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/rich_label_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/rich_label_visualization@v1` of which something was set: a
 * {@link RichLabelVisualizationV1} if nothing is `Missing`, else a {@link RichLabelVisualizationV1Needs}.
 */
export type RichLabelVisualizationV1After<Missing extends string> = [Missing] extends [never] ? RichLabelVisualizationV1
  : RichLabelVisualizationV1Needs<Missing>;

/** The versions of the block Rich Label Visualization: what {@link richLabelVisualization} is. */
export interface RichLabelVisualization {
  /**
   * `roboflow_core/rich_label_visualization@v1`: Rich Label Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/rich_label_visualization@v1",
    RichLabelVisualizationV1Needs<"image" | "predictions">,
    RichLabelVisualizationV1
  >;
}

/**
 * Builds steps of the block Rich Label Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { richLabelVisualization } from "@stepwright/workflows/blocks/rich_label_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = richLabelVisualization.v1("rich_label_visualization")
 *   .image(image)
 *   .predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/rich_label_visualization@v1",
 *   name: "rich_label_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const richLabelVisualization: RichLabelVisualization = blockFamily(facts);
