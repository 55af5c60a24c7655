/**
 * Typed builders for the block Background Color Visualization, of the category visualization:
 * {@linkcode backgroundColorVisualization} builds steps of `roboflow_core/background_color_visualization@v1`.
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
import * as facts from "./facts/background_color_visualization.ts";

/**
 * A step of `roboflow_core/background_color_visualization@v1` that still needs what `Missing` names: once all of it
 * is set, it is a {@link BackgroundColorVisualizationV1}.
 */
export interface BackgroundColorVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): BackgroundColorVisualizationV1After<Exclude<Missing, "image">>;
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
  ): BackgroundColorVisualizationV1After<Exclude<Missing, "predictions">>;
  /** Sets the color: a text, or a reference of kind string. Default "BLACK". */
  color(value: string | ReferenceTo<"string">): this;
  /** Sets the opacity: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.5. */
  opacity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/background_color_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link backgroundColorVisualization} builds it.
 */
export interface BackgroundColorVisualizationV1
  extends
    BackgroundColorVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/background_color_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/background_color_visualization@v1` of which something was set: a
 * {@link BackgroundColorVisualizationV1} if nothing is `Missing`, else a {@link BackgroundColorVisualizationV1Needs}.
 */
export type BackgroundColorVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? BackgroundColorVisualizationV1
  : BackgroundColorVisualizationV1Needs<Missing>;

/** The versions of the block Background Color Visualization: what {@link backgroundColorVisualization} is. */
export interface BackgroundColorVisualization {
  /**
   * `roboflow_core/background_color_visualization@v1`: Background Color Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/background_color_visualization@v1",
    BackgroundColorVisualizationV1Needs<"image" | "predictions">,
    BackgroundColorVisualizationV1
  >;
}

/**
 * Builds steps of the block Background Color Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { backgroundColorVisualization } from "@stepwright/workflows/blocks/background_color_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = backgroundColorVisualization.v1("background_color_visualization")
 *   .image(image)
 *   .predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/background_color_visualization@v1",
 *   name: "background_color_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const backgroundColorVisualization: BackgroundColorVisualization = blockFamily(facts);
