/**
 * Typed builders for the block Trace Visualization, of the category visualization: {@linkcode traceVisualization}
 * builds steps of `roboflow_core/trace_visualization@v1`.
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
import * as facts from "./facts/trace_visualization.ts";

/**
 * A step of `roboflow_core/trace_visualization@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link TraceVisualizationV1}.
 */
export interface TraceVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): TraceVisualizationV1After<Exclude<Missing, "image">>;
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
  ): TraceVisualizationV1After<Exclude<Missing, "predictions">>;
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
   * "CENTER".
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
  /**
   * Sets the trace length: an integer, or a reference of kind integer. Default 30. A literal has to lie at or above
   * 1.
   */
  traceLength(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the thickness: an integer, or a reference of kind integer. Default 1. A literal has to lie at or above 1. */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/trace_visualization@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link traceVisualization} builds it.
 */
export interface TraceVisualizationV1
  extends TraceVisualizationV1Needs<never>, CompleteStep<"roboflow_core/trace_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/trace_visualization@v1` of which something was set: a {@link TraceVisualizationV1} if
 * nothing is `Missing`, else a {@link TraceVisualizationV1Needs}.
 */
export type TraceVisualizationV1After<Missing extends string> = [Missing] extends [never] ? TraceVisualizationV1
  : TraceVisualizationV1Needs<Missing>;

/** The versions of the block Trace Visualization: what {@link traceVisualization} is. */
export interface TraceVisualization {
  /**
   * `roboflow_core/trace_visualization@v1`: Trace Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/trace_visualization@v1",
    TraceVisualizationV1Needs<"image" | "predictions">,
    TraceVisualizationV1
  >;
}

/**
 * Builds steps of the block Trace Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import { traceVisualization } from "@stepwright/workflows/blocks/trace_visualization";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = traceVisualization.v1("trace_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/trace_visualization@v1",
 *   name: "trace_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const traceVisualization: TraceVisualization = blockFamily(facts);
