/**
 * Typed builders for the block Icon Visualization, of the category visualization: {@linkcode iconVisualization}
 * builds steps of `roboflow_core/icon_visualization@v1`.
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
import * as facts from "./facts/icon_visualization.ts";

/**
 * A step of `roboflow_core/icon_visualization@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link IconVisualizationV1}.
 */
export interface IconVisualizationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): IconVisualizationV1After<Exclude<Missing, "image">>;
  /** Switches copy image on or off: true or false, or a reference of kind boolean. Default true. */
  copyImage(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the icon: a reference of kind image, such as "$inputs.name". */
  icon(value: Selector | ReferenceTo<"image">): IconVisualizationV1After<Exclude<Missing, "icon">>;
  /** Sets the mode: one of "static", "dynamic", or a reference of kind string. Default "dynamic". */
  mode(value: "static" | "dynamic" | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the predictions: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * rle_instance_segmentation_prediction, keypoint_detection_prediction. Default null. Needed where `mode` is
   * "dynamic".
   */
  predictions(
    value:
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "rle_instance_segmentation_prediction"
        | "keypoint_detection_prediction"
      >,
  ): this;
  /** Sets the icon width: an integer, or a reference of kind integer. Default 64. */
  iconWidth(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the icon height: an integer, or a reference of kind integer. Default 64. */
  iconHeight(value: number | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the position: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "CENTER_OF_MASS", or null, or a reference of kind string. Default
   * "TOP_CENTER". Used only where `mode` is "dynamic".
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
      | null
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the x position: an integer, or null, or a reference of kind integer. Default 10. Used only where `mode` is
   * "static".
   */
  xPosition(value: number | null | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the y position: an integer, or null, or a reference of kind integer. Default 10. Used only where `mode` is
   * "static".
   */
  yPosition(value: number | null | Selector | ReferenceTo<"integer">): this;
}

/**
 * A step of `roboflow_core/icon_visualization@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link iconVisualization} builds it.
 */
export interface IconVisualizationV1
  extends IconVisualizationV1Needs<never>, CompleteStep<"roboflow_core/icon_visualization@v1", { image: "image" }> {}

/**
 * A step of `roboflow_core/icon_visualization@v1` of which something was set: a {@link IconVisualizationV1} if
 * nothing is `Missing`, else a {@link IconVisualizationV1Needs}.
 */
export type IconVisualizationV1After<Missing extends string> = [Missing] extends [never] ? IconVisualizationV1
  : IconVisualizationV1Needs<Missing>;

/** The versions of the block Icon Visualization: what {@link iconVisualization} is. */
export interface IconVisualization {
  /**
   * `roboflow_core/icon_visualization@v1`: Icon Visualization, of the category visualization.
   *
   * Gives `image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/icon_visualization@v1",
    IconVisualizationV1Needs<"image" | "icon">,
    IconVisualizationV1
  >;
}

/**
 * Builds steps of the block Icon Visualization: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { iconVisualization } from "@stepwright/workflows/blocks/icon_visualization";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = iconVisualization.v1("icon_visualization")
 *   .image(image)
 *   .icon(image)
 *   .predictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/icon_visualization@v1",
 *   name: "icon_visualization",
 *   image: "$inputs.image",
 *   icon: "$inputs.image",
 *   predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const iconVisualization: IconVisualization = blockFamily(facts);
