/**
 * Typed builders for the block Classification Label Visualization, of the category visualization:
 * {@linkcode classificationLabelVisualization} builds steps of `roboflow_core/classification_label_visualization@v1`.
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
import * as facts from "./facts/classification_label_visualization.ts";

/**
 * A step of `roboflow_core/classification_label_visualization@v1` that still needs what `Missing` names: once all of
 * it is set, it is a {@link ClassificationLabelVisualizationV1}.
 */
export interface ClassificationLabelVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ClassificationLabelVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the predictions: a reference to an output of a step of kind classification_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"classification_prediction">,
  ): ClassificationLabelVisualizationV1After<Exclude<Missing, "predictions">>;
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
   * Sets the text: one of "Class", "Confidence", "Class and Confidence", or a reference to an input of kind string.
   * Default "Class".
   */
  text(value: "Class" | "Confidence" | "Class and Confidence" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the text position: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", or a reference to an input of kind string. Default "TOP_LEFT".
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
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the text color: a text, or a reference to an input of kind string. Default "WHITE". */
  textColor(value: string | ReferenceTo<"string">): this;
  /** Sets the text scale: a number, or a reference to an input of kind float. Default 1. */
  textScale(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the text thickness: an integer, or a reference to an input of kind integer. Default 1. */
  textThickness(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the text padding: an integer, or a reference to an input of kind integer. Default 10. */
  textPadding(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the border radius: an integer, or a reference to an input of kind integer. Default 0. */
  borderRadius(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/classification_label_visualization@v1` with all that it needs: it can be written as JSON,
 * and other steps can use its outputs. {@link classificationLabelVisualization} builds it.
 */
export interface ClassificationLabelVisualizationV1
  extends
    ClassificationLabelVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/classification_label_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/classification_label_visualization@v1` of which something was set: a
 * {@link ClassificationLabelVisualizationV1} if nothing is `Missing`, else a
 * {@link ClassificationLabelVisualizationV1Needs}.
 */
export type ClassificationLabelVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? ClassificationLabelVisualizationV1
  : ClassificationLabelVisualizationV1Needs<Missing>;

/** The versions of the block Classification Label Visualization: what {@link classificationLabelVisualization} is. */
export interface ClassificationLabelVisualization {
  /**
   * `roboflow_core/classification_label_visualization@v1`: Classification Label Visualization, of the category
   * visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/classification_label_visualization@v1",
    ClassificationLabelVisualizationV1Needs<"image" | "predictions">,
    ClassificationLabelVisualizationV1
  >;
}

/**
 * Builds steps of the block Classification Label Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { classificationLabelVisualization } from "@stepwright/workflows/blocks/classification_label_visualization";
 * import { roboflowClassificationModel } from "@stepwright/workflows/blocks/roboflow_classification_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const classify = roboflowClassificationModel.v3("classify").images(image).modelId("signs/3");
 * const step = classificationLabelVisualization.v1("classification_label_visualization")
 *   .image(image)
 *   .predictions(classify.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/classification_label_visualization@v1",
 *   name: "classification_label_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.classify.predictions",
 * });
 * ```
 */
export const classificationLabelVisualization: ClassificationLabelVisualization = blockFamily(facts);
