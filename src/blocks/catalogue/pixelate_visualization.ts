/**
 * Typed builders for the block Pixelate Visualization, of the category visualization:
 * {@linkcode pixelateVisualization} builds steps of `roboflow_core/pixelate_visualization@v1`.
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
import * as facts from "./facts/pixelate_visualization.ts";

/**
 * A step of `roboflow_core/pixelate_visualization@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link PixelateVisualizationV1}.
 */
export interface PixelateVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): PixelateVisualizationV1After<Exclude<Missing, "image">>;
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
  ): PixelateVisualizationV1After<Exclude<Missing, "predictions">>;
  /** Sets the pixel size: an integer, or a reference of kind integer. Default 20. */
  pixelSize(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/pixelate_visualization@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link pixelateVisualization} builds it.
 */
export interface PixelateVisualizationV1
  extends
    PixelateVisualizationV1Needs<never>,
    CompleteStep<"roboflow_core/pixelate_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/pixelate_visualization@v1` of which something was set: a {@link PixelateVisualizationV1}
 * if nothing is `Missing`, else a {@link PixelateVisualizationV1Needs}.
 */
export type PixelateVisualizationV1After<Missing extends string> = [Missing] extends [never] ? PixelateVisualizationV1
  : PixelateVisualizationV1Needs<Missing>;

/** The versions of the block Pixelate Visualization: what {@link pixelateVisualization} is. */
export interface PixelateVisualization {
  /**
   * `roboflow_core/pixelate_visualization@v1`: Pixelate Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/pixelate_visualization@v1",
    PixelateVisualizationV1Needs<"image" | "predictions">,
    PixelateVisualizationV1
  >;
}

/**
 * Builds steps of the block Pixelate Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { pixelateVisualization } from "@stepwright/workflows/blocks/pixelate_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = pixelateVisualization.v1("pixelate_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/pixelate_visualization@v1",
 *   name: "pixelate_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const pixelateVisualization: PixelateVisualization = blockFamily(facts);
