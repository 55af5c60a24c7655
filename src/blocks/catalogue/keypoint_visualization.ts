/**
 * Typed builders for the block Keypoint Visualization, of the category visualization:
 * {@linkcode keypointVisualization} builds steps of `roboflow_core/keypoint_visualization@v1`.
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
import * as facts from "./facts/keypoint_visualization.ts";

/**
 * A step of `roboflow_core/keypoint_visualization@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link KeypointVisualizationV1}.
 */
export interface KeypointVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): KeypointVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the predictions: a reference of kind keypoint_detection_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"keypoint_detection_prediction">,
  ): KeypointVisualizationV1After<Exclude<Missing, "predictions">>;
  /** Sets the annotator type: one of "edge", "vertex", "vertex_label". Default "edge". */
  annotatorType(value: "edge" | "vertex" | "vertex_label"): this;
  /** Sets the color: a text, or a reference of kind string. Default "#A351FB". */
  color(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the text color: a text, or a reference of kind string. Default "black". Used only where `annotator_type` is
   * "vertex_label".
   */
  textColor(value: string | ReferenceTo<"string">): this;
  /**
   * Sets the text scale: a number, or a reference of kind float. Default 0.5. Used only where `annotator_type` is
   * "vertex_label".
   */
  textScale(value: number | Selector | ReferenceTo<"float">): this;
  /**
   * Sets the text thickness: an integer, or a reference of kind integer. Default 1. Used only where `annotator_type`
   * is "vertex_label".
   */
  textThickness(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the text padding: an integer, or a reference of kind integer. Default 10. Used only where `annotator_type`
   * is "vertex_label".
   */
  textPadding(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the thickness: an integer, or a reference of kind integer. Default 2. Used only where `annotator_type` is
   * "edge".
   */
  thickness(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the radius: an integer, or a reference of kind integer. Default 10. Used only where `annotator_type` is
   * "vertex" or "vertex_label".
   */
  radius(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the edges: a list of any JSON values, or a reference of kind list_of_values. Default null. */
  edges(value: readonly unknown[] | Selector | ReferenceTo<"list_of_values">): this;
}

/**
 * A step of `roboflow_core/keypoint_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link keypointVisualization} builds it.
 */
export interface KeypointVisualizationV1
  extends
    KeypointVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/keypoint_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/keypoint_visualization@v1` of which something was set: a {@link KeypointVisualizationV1}
 * if nothing is `Missing`, else a {@link KeypointVisualizationV1Needs}.
 */
export type KeypointVisualizationV1After<Missing extends string> = [Missing] extends [never] ? KeypointVisualizationV1
  : KeypointVisualizationV1Needs<Missing>;

/** The versions of the block Keypoint Visualization: what {@link keypointVisualization} is. */
export interface KeypointVisualization {
  /**
   * `roboflow_core/keypoint_visualization@v1`: Keypoint Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/keypoint_visualization@v1",
    KeypointVisualizationV1Needs<"image" | "predictions">,
    KeypointVisualizationV1
  >;
}

/**
 * Builds steps of the block Keypoint Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { keypointVisualization } from "@stepwright/workflows/blocks/keypoint_visualization";
 * import { roboflowKeypointDetectionModel } from "@stepwright/workflows/blocks/roboflow_keypoint_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const findKeypoints = roboflowKeypointDetectionModel.v3("find_keypoints").images(image).modelId("signs/3");
 * const step = keypointVisualization.v1("keypoint_visualization")
 *   .image(image)
 *   .predictions(findKeypoints.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/keypoint_visualization@v1",
 *   name: "keypoint_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.find_keypoints.predictions",
 * });
 * ```
 */
export const keypointVisualization: KeypointVisualization = blockFamily(facts);
