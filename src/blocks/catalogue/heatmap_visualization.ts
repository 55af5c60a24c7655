/**
 * Typed builders for the block Heatmap Visualization, of the category visualization: {@linkcode heatmapVisualization}
 * builds steps of `roboflow_core/heatmap_visualization@v1`.
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
import * as facts from "./facts/heatmap_visualization.ts";

/**
 * A step of `roboflow_core/heatmap_visualization@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link HeatmapVisualizationV1}.
 */
export interface HeatmapVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): HeatmapVisualizationV1After<Exclude<Missing, "image">>;
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
  ): HeatmapVisualizationV1After<Exclude<Missing, "predictions">>;
  /** Sets the metadata: a reference of kind video_metadata, such as "$inputs.name". */
  metadata(value: Selector | ReferenceTo<"video_metadata">): this;
  /**
   * Sets the position: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_CENTER", "BOTTOM_LEFT", "BOTTOM_RIGHT", or a reference of kind string. Default "BOTTOM_CENTER".
   */
  position(
    value:
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_CENTER"
      | "BOTTOM_LEFT"
      | "BOTTOM_RIGHT"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /** Sets the opacity: a number, or a reference of kind float. Default 0.2. */
  opacity(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the radius: an integer, or a reference of kind integer. Default 40. */
  radius(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the kernel size: an integer, or a reference of kind integer. Default 25. */
  kernelSize(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the top hue: an integer, or a reference of kind integer. Default 0. */
  topHue(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the low hue: an integer, or a reference of kind integer. Default 125. */
  lowHue(value: number | Selector | ReferenceTo<"integer">): this;
  /** Switches ignore stationary on or off: true or false, or a reference of kind boolean. Default true. */
  ignoreStationary(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the motion threshold: an integer, or a reference of kind integer. Default 25. */
  motionThreshold(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/heatmap_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link heatmapVisualization} builds it.
 */
export interface HeatmapVisualizationV1
  extends
    HeatmapVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/heatmap_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/heatmap_visualization@v1` of which something was set: a {@link HeatmapVisualizationV1} if
 * nothing is `Missing`, else a {@link HeatmapVisualizationV1Needs}.
 */
export type HeatmapVisualizationV1After<Missing extends string> = [Missing] extends [never] ? HeatmapVisualizationV1
  : HeatmapVisualizationV1Needs<Missing>;

/** The versions of the block Heatmap Visualization: what {@link heatmapVisualization} is. */
export interface HeatmapVisualization {
  /**
   * `roboflow_core/heatmap_visualization@v1`: Heatmap Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/heatmap_visualization@v1",
    HeatmapVisualizationV1Needs<"image" | "predictions">,
    HeatmapVisualizationV1
  >;
}

/**
 * Builds steps of the block Heatmap Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { heatmapVisualization } from "@stepwright/workflows/blocks/heatmap_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = heatmapVisualization.v1("heatmap_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/heatmap_visualization@v1",
 *   name: "heatmap_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const heatmapVisualization: HeatmapVisualization = blockFamily(facts);
