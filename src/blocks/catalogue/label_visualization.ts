/**
 * Typed builders for the block Label Visualization, of the category visualization: {@linkcode labelVisualization}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/label_visualization@v2`
 * - `v1`: `roboflow_core/label_visualization@v1`
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
import * as facts from "./facts/label_visualization.ts";

/**
 * A step of `roboflow_core/label_visualization@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link LabelVisualizationV1}.
 */
export interface LabelVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): LabelVisualizationV1After<Exclude<Missing, "image">>;
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
  ): LabelVisualizationV1After<Exclude<Missing, "predictions">>;
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
  /** Sets the text scale: a number, or a reference of kind float. Default 1. */
  textScale(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the text thickness: an integer, or a reference of kind integer. Default 1. */
  textThickness(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text padding: an integer, or a reference of kind integer. Default 10. */
  textPadding(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the border radius: an integer, or a reference of kind integer. Default 0. */
  borderRadius(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/label_visualization@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link labelVisualization} builds it.
 */
export interface LabelVisualizationV1
  extends LabelVisualizationV1Needs<never>, CompleteStep<"roboflow_core/label_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/label_visualization@v1` of which something was set: a {@link LabelVisualizationV1} if
 * nothing is `Missing`, else a {@link LabelVisualizationV1Needs}.
 */
export type LabelVisualizationV1After<Missing extends string> = [Missing] extends [never] ? LabelVisualizationV1
  : LabelVisualizationV1Needs<Missing>;

/**
 * A step of `roboflow_core/label_visualization@v2` that still needs what `Missing` names: once all of it is set, it
 * is a {@link LabelVisualizationV2}.
 */
export interface LabelVisualizationV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): LabelVisualizationV2After<Exclude<Missing, "image">>;
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
  ): LabelVisualizationV2After<Exclude<Missing, "predictions">>;
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
  /** Sets the text size mode: one of "Manual", "Automatic", or a reference of kind string. Default "Manual". */
  textSizeMode(value: "Manual" | "Automatic" | Selector | ReferenceTo<"string">): this;
  /** Sets the text scale: a number, or a reference of kind float. Default 1. */
  textScale(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the text thickness: an integer, or a reference of kind integer. Default 1. */
  textThickness(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text padding: an integer, or a reference of kind integer. Default 10. */
  textPadding(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the border radius: an integer, or a reference of kind integer. Default 0. */
  borderRadius(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/label_visualization@v2` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link labelVisualization} builds it.
 */
export interface LabelVisualizationV2
  extends LabelVisualizationV2Needs<never>, CompleteStep<"roboflow_core/label_visualization@v2", { image: "image" }> {}

/**
 * A step of `roboflow_core/label_visualization@v2` of which something was set: a {@link LabelVisualizationV2} if
 * nothing is `Missing`, else a {@link LabelVisualizationV2Needs}.
 */
export type LabelVisualizationV2After<Missing extends string> = [Missing] extends [never] ? LabelVisualizationV2
  : LabelVisualizationV2Needs<Missing>;

/** The versions of the block Label Visualization: what {@link labelVisualization} is. */
export interface LabelVisualization {
  /**
   * `roboflow_core/label_visualization@v1`: Label Visualization, of the category visualization. A later version is
   * `v2`.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/label_visualization@v1",
    LabelVisualizationV1Needs<"image" | "predictions">,
    LabelVisualizationV1
  >;
  /**
   * `roboflow_core/label_visualization@v2`: Label Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v2: BlockVersion<
    "roboflow_core/label_visualization@v2",
    LabelVisualizationV2Needs<"image" | "predictions">,
    LabelVisualizationV2
  >;
}

/**
 * Builds steps of the block Label Visualization: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { labelVisualization } from "@stepwright/workflows/blocks/label_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = labelVisualization.v2("label_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/label_visualization@v2",
 *   name: "label_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { labelVisualization } from "@stepwright/workflows/blocks/label_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = labelVisualization.v1("label_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/label_visualization@v1",
 *   name: "label_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const labelVisualization: LabelVisualization = blockFamily(facts);
