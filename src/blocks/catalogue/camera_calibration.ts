/**
 * Typed builders for the block Camera Calibration, of the category transformation: {@linkcode cameraCalibration}
 * builds steps of `roboflow_core/camera-calibration@v1`.
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
import * as facts from "./facts/camera_calibration.ts";

/**
 * A step of `roboflow_core/camera-calibration@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link CameraCalibrationV1}.
 */
export interface CameraCalibrationV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): CameraCalibrationV1After<Exclude<Missing, "image">>;
  /** Sets the fx: a number, or null, or a reference of kind float. */
  fx(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "fx">>;
  /** Sets the fy: a number, or null, or a reference of kind float. */
  fy(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "fy">>;
  /** Sets the cx: a number, or null, or a reference of kind float. */
  cx(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "cx">>;
  /** Sets the cy: a number, or null, or a reference of kind float. */
  cy(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "cy">>;
  /** Sets the k1: a number, or null, or a reference of kind float. */
  k1(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "k1">>;
  /** Sets the k2: a number, or null, or a reference of kind float. */
  k2(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "k2">>;
  /** Sets the k3: a number, or null, or a reference of kind float. */
  k3(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "k3">>;
  /** Sets the p1: a number, or null, or a reference of kind float. */
  p1(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "p1">>;
  /** Sets the p2: a number, or null, or a reference of kind float. */
  p2(value: number | null | Selector | ReferenceTo<"float">): CameraCalibrationV1After<Exclude<Missing, "p2">>;
  /** Switches use fisheye model on or off: true or false, or null, or a reference of kind boolean. Default false. */
  useFisheyeModel(value: boolean | null | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/camera-calibration@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link cameraCalibration} builds it.
 */
export interface CameraCalibrationV1
  extends
    CameraCalibrationV1Needs<never>,
    CompleteStep<"roboflow_core/camera-calibration@v1", { calibrated_image: "image" }> {}

/**
 * A step of `roboflow_core/camera-calibration@v1` of which something was set: a {@link CameraCalibrationV1} if
 * nothing is `Missing`, else a {@link CameraCalibrationV1Needs}.
 */
export type CameraCalibrationV1After<Missing extends string> = [Missing] extends [never] ? CameraCalibrationV1
  : CameraCalibrationV1Needs<Missing>;

/** The versions of the block Camera Calibration: what {@link cameraCalibration} is. */
export interface CameraCalibration {
  /**
   * `roboflow_core/camera-calibration@v1`: Camera Calibration, of the category transformation.
   *
   * Gives `calibrated_image` (image). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/camera-calibration@v1",
    CameraCalibrationV1Needs<"image" | "fx" | "fy" | "cx" | "cy" | "k1" | "k2" | "k3" | "p1" | "p2">,
    CameraCalibrationV1
  >;
}

/**
 * Builds steps of the block Camera Calibration: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { cameraCalibration } from "@stepwright/workflows/blocks/camera_calibration";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = cameraCalibration.v1("camera_calibration")
 *   .image(image)
 *   .fx(800)
 *   .fy(800)
 *   .cx(320)
 *   .cy(240)
 *   .k1(0.1)
 *   .k2(0)
 *   .k3(0)
 *   .p1(0)
 *   .p2(0);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/camera-calibration@v1",
 *   name: "camera_calibration",
 *   image: "$inputs.image",
 *   fx: 800,
 *   fy: 800,
 *   cx: 320,
 *   cy: 240,
 *   k1: 0.1,
 *   k2: 0,
 *   k3: 0,
 *   p1: 0,
 *   p2: 0,
 * });
 * ```
 */
export const cameraCalibration: CameraCalibration = blockFamily(facts);
