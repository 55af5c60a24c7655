/**
 * Typed builders for the block Camera Focus, of the category classical computer vision: {@linkcode cameraFocus}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/camera_focus@v2`
 * - `v1`: `roboflow_core/camera_focus@v1`
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
import * as facts from "./facts/camera_focus.ts";

/**
 * A step of `roboflow_core/camera_focus@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CameraFocusV1}.
 */
export interface CameraFocusV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CameraFocusV1After<Exclude<Missing, "image">>;
}

/**
 * A step of `roboflow_core/camera_focus@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link cameraFocus} builds it.
 */
export interface CameraFocusV1
  extends
    CameraFocusV1Needs<never>,
    CompleteStep<"roboflow_core/camera_focus@v1", { image: "image"; focus_measure: "float" }> {}

/**
 * A step of `roboflow_core/camera_focus@v1` of which something was set: a {@link CameraFocusV1} if nothing is
 * `Missing`, else a {@link CameraFocusV1Needs}.
 */
export type CameraFocusV1After<Missing extends string> = [Missing] extends [never] ? CameraFocusV1
  : CameraFocusV1Needs<Missing>;

/**
 * A step of `roboflow_core/camera_focus@v2` that still needs what `Missing` names: once all of it is set, it is a
 * {@link CameraFocusV2}.
 */
export interface CameraFocusV2Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CameraFocusV2After<Exclude<Missing, "image">>;
  /** Sets the underexposed threshold percent: a number from 0 to 100. Default 3. */
  underexposedThresholdPercent(value: number): this;
  /** Sets the overexposed threshold percent: a number from 0 to 100. Default 97. */
  overexposedThresholdPercent(value: number): this;
  /** Switches show zebra warnings on or off: true or false. Default true. */
  showZebraWarnings(value: boolean): this;
  /** Sets the grid overlay: one of "None", "2x2", "3x3", "4x4", "5x5". Default "3x3". */
  gridOverlay(value: "None" | "2x2" | "3x3" | "4x4" | "5x5"): this;
  /** Switches show hud on or off: true or false. Default true. */
  showHud(value: boolean): this;
  /** Switches show focus peaking on or off: true or false. Default true. */
  showFocusPeaking(value: boolean): this;
  /** Switches show center marker on or off: true or false. Default true. */
  showCenterMarker(value: boolean): this;
  /**
   * Sets the detections: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction.
   * Default null.
   */
  detections(
    value: null | Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): this;
}

/**
 * A step of `roboflow_core/camera_focus@v2` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link cameraFocus} builds it.
 */
export interface CameraFocusV2 extends
  CameraFocusV2Needs<never>,
  CompleteStep<
    "roboflow_core/camera_focus@v2",
    { image: "image"; focus_measure: "float"; bbox_focus_measures: "list_of_values" }
  > {}

/**
 * A step of `roboflow_core/camera_focus@v2` of which something was set: a {@link CameraFocusV2} if nothing is
 * `Missing`, else a {@link CameraFocusV2Needs}.
 */
export type CameraFocusV2After<Missing extends string> = [Missing] extends [never] ? CameraFocusV2
  : CameraFocusV2Needs<Missing>;

/** The versions of the block Camera Focus: what {@link cameraFocus} is. */
export interface CameraFocus {
  /**
   * `roboflow_core/camera_focus@v1`: Camera Focus, of the category classical computer vision. A later version is
   * `v2`.
   *
   * Gives `image` (image) and `focus_measure` (float). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/camera_focus@v1", CameraFocusV1Needs<"image">, CameraFocusV1>;
  /**
   * `roboflow_core/camera_focus@v2`: Camera Focus, of the category classical computer vision.
   *
   * Gives `image` (image), `focus_measure` (float) and `bbox_focus_measures` (list_of_values). Runs once for each
   * element of a batch.
   */
  readonly v2: BlockVersion<"roboflow_core/camera_focus@v2", CameraFocusV2Needs<"image">, CameraFocusV2>;
}

/**
 * Builds steps of the block Camera Focus: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cameraFocus } from "@stepwright/workflows/blocks/camera_focus";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cameraFocus.v2("camera_focus").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/camera_focus@v2",
 *   name: "camera_focus",
 *   image: "$inputs.image",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cameraFocus } from "@stepwright/workflows/blocks/camera_focus";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cameraFocus.v1("camera_focus").image(image);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/camera_focus@v1",
 *   name: "camera_focus",
 *   image: "$inputs.image",
 * });
 * ```
 */
export const cameraFocus: CameraFocus = blockFamily(facts);
