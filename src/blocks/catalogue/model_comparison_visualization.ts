/**
 * Typed builders for the block Model Comparison Visualization, of the category visualization:
 * {@linkcode modelComparisonVisualization} builds steps of `roboflow_core/model_comparison_visualization@v1`.
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
import * as facts from "./facts/model_comparison_visualization.ts";

/**
 * A step of `roboflow_core/model_comparison_visualization@v1` that still needs what `Missing` names: once all of it
 * is set, it is a {@link ModelComparisonVisualizationV1}.
 */
export interface ModelComparisonVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): ModelComparisonVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the predictions a: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * rle_instance_segmentation_prediction, keypoint_detection_prediction, such as "$steps.name.output".
   */
  predictionsA(
    value:
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "rle_instance_segmentation_prediction"
        | "keypoint_detection_prediction"
      >,
  ): ModelComparisonVisualizationV1After<Exclude<Missing, "predictionsA">>;
  /** Sets the color a: a text, or a reference of kind string. Default "GREEN". */
  colorA(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the predictions b: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * rle_instance_segmentation_prediction, keypoint_detection_prediction, such as "$steps.name.output".
   */
  predictionsB(
    value:
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "rle_instance_segmentation_prediction"
        | "keypoint_detection_prediction"
      >,
  ): ModelComparisonVisualizationV1After<Exclude<Missing, "predictionsB">>;
  /** Sets the color b: a text, or a reference of kind string. Default "RED". */
  colorB(value: string | ReferenceTo<"string">): this;
  /** Sets the background color: a text, or a reference of kind string. Default "BLACK". */
  backgroundColor(value: string | ReferenceTo<"string">): this;
  /** Sets the opacity: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.7. */
  opacity(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/model_comparison_visualization@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link modelComparisonVisualization} builds it.
 */
export interface ModelComparisonVisualizationV1
  extends
    ModelComparisonVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/model_comparison_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/model_comparison_visualization@v1` of which something was set: a
 * {@link ModelComparisonVisualizationV1} if nothing is `Missing`, else a {@link ModelComparisonVisualizationV1Needs}.
 */
export type ModelComparisonVisualizationV1After<Missing extends string> = [Missing] extends [never]
  ? ModelComparisonVisualizationV1
  : ModelComparisonVisualizationV1Needs<Missing>;

/** The versions of the block Model Comparison Visualization: what {@link modelComparisonVisualization} is. */
export interface ModelComparisonVisualization {
  /**
   * `roboflow_core/model_comparison_visualization@v1`: Model Comparison Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/model_comparison_visualization@v1",
    ModelComparisonVisualizationV1Needs<"image" | "predictionsA" | "predictionsB">,
    ModelComparisonVisualizationV1
  >;
}

/**
 * Builds steps of the block Model Comparison Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { modelComparisonVisualization } from "@stepwright/workflows/blocks/model_comparison_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = modelComparisonVisualization.v1("model_comparison_visualization")
 *   .image(image)
 *   .predictionsA(detect.outputs.predictions)
 *   .predictionsB(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/model_comparison_visualization@v1",
 *   name: "model_comparison_visualization",
 *   image: "$inputs.image",
 *   predictions_a: "$steps.detect.predictions",
 *   predictions_b: "$steps.detect.predictions",
 * });
 * ```
 */
export const modelComparisonVisualization: ModelComparisonVisualization = blockFamily(facts);
