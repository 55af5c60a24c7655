/**
 * Typed builders for the block Blur Visualization.
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

/** A step of `roboflow_core/blur_visualization@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface BlurVisualizationV1
  extends BlurVisualizationV1Needs<never>, CompleteStep<"roboflow_core/blur_visualization@v1", { image: "image" }> {}

/** A step of `roboflow_core/blur_visualization@v1` that needs what `Missing` names, or nothing more. */
export type BlurVisualizationV1After<Missing extends string> = [Missing] extends [never] ? BlurVisualizationV1
  : BlurVisualizationV1Needs<Missing>;

/** The versions of the block Blur Visualization. */
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

/** Builds steps of the block Blur Visualization: call a version with a name. */
export const blurVisualization: BlurVisualization = blockFamily(facts);
