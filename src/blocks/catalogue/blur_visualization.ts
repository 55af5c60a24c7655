/**
 * Typed builders for the block Blur Visualization, of the category visualization: {@linkcode blurVisualization}
 * builds steps of `roboflow_core/blur_visualization@v1`.
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
import * as facts from "./facts/blur_visualization.ts";

/**
 * A step of `roboflow_core/blur_visualization@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link BlurVisualizationV1}.
 */
export interface BlurVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): BlurVisualizationV1After<Exclude<Missing, "image">>;
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
  ): BlurVisualizationV1After<Exclude<Missing, "predictions">>;
  /** Sets the kernel size: an integer, or a reference of kind integer. Default 15. */
  kernelSize(value: number | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/blur_visualization@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link blurVisualization} builds it.
 */
export interface BlurVisualizationV1
  extends BlurVisualizationV1Needs<never>, CompleteStep<"roboflow_core/blur_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/blur_visualization@v1` of which something was set: a {@link BlurVisualizationV1} if
 * nothing is `Missing`, else a {@link BlurVisualizationV1Needs}.
 */
export type BlurVisualizationV1After<Missing extends string> = [Missing] extends [never] ? BlurVisualizationV1
  : BlurVisualizationV1Needs<Missing>;

/** The versions of the block Blur Visualization: what {@link blurVisualization} is. */
export interface BlurVisualization {
  /**
   * `roboflow_core/blur_visualization@v1`: Blur Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/blur_visualization@v1",
    BlurVisualizationV1Needs<"image" | "predictions">,
    BlurVisualizationV1
  >;
}

/**
 * Builds steps of the block Blur Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { blurVisualization } from "@stepwright/workflows/blocks/blur_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = blurVisualization.v1("blur_visualization").image(image).predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/blur_visualization@v1",
 *   name: "blur_visualization",
 *   image: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const blurVisualization: BlurVisualization = blockFamily(facts);
