/**
 * Typed builders for the block Gaze Detection, of the category model: {@linkcode gaze} builds steps of
 * `roboflow_core/gaze@v1`.
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
import * as facts from "./facts/gaze.ts";

/**
 * A step of `roboflow_core/gaze@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link GazeV1}.
 */
export interface GazeV1Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): GazeV1After<Exclude<Missing, "images">>;
  /**
   * Switches do run face detection on or off: true or false, or a reference of kind boolean. Default true. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  doRunFaceDetection(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/gaze@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link gaze} builds it.
 */
export interface GazeV1 extends
  GazeV1Needs<never>,
  CompleteStep<
    "roboflow_core/gaze@v1",
    { face_predictions: "keypoint_detection_prediction"; yaw_degrees: "float"; pitch_degrees: "float" }
  > {}

/**
 * A step of `roboflow_core/gaze@v1` of which something was set: a {@link GazeV1} if nothing is `Missing`, else a
 * {@link GazeV1Needs}.
 */
export type GazeV1After<Missing extends string> = [Missing] extends [never] ? GazeV1 : GazeV1Needs<Missing>;

/** The versions of the block Gaze Detection: what {@link gaze} is. */
export interface Gaze {
  /**
   * `roboflow_core/gaze@v1`: Gaze Detection, of the category model.
   *
   * Gives `face_predictions` (keypoint_detection_prediction), `yaw_degrees` (float) and `pitch_degrees` (float).
   * Takes whole batches in `images`.
   *
   * @deprecated The engine itself deprecates this version.
   */
  readonly v1: BlockVersion<"roboflow_core/gaze@v1", GazeV1Needs<"images">, GazeV1>;
}

/**
 * Builds steps of the block Gaze Detection: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { gaze } from "@stepwright/workflows/blocks/gaze";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = gaze.v1("gaze").images(image);
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/gaze@v1", name: "gaze", images: "$inputs.image" });
 * ```
 */
export const gaze: Gaze = blockFamily(facts);
