/**
 * Typed builders for the block PTZ Tracking (ONVIF), of the category sink: {@linkcode onvifSink} builds steps of
 * `roboflow_core/onvif_sink@v1`.
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
import * as facts from "./facts/onvif_sink.ts";

/**
 * A step of `roboflow_core/onvif_sink@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OnvifSinkV1}.
 */
export interface OnvifSinkV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): OnvifSinkV1After<Exclude<Missing, "predictions">>;
  /** Sets the camera IP: a text, or a reference of kind string. */
  cameraIp(value: string | ReferenceTo<"string">): OnvifSinkV1After<Exclude<Missing, "cameraIp">>;
  /**
   * Sets the camera port: an integer above 0 and up to 65535. It takes no reference: the engine crashes on one here.
   */
  cameraPort(value: number): OnvifSinkV1After<Exclude<Missing, "cameraPort">>;
  /** Sets the camera username: a text, or a reference of kind string. */
  cameraUsername(value: string | ReferenceTo<"string">): OnvifSinkV1After<Exclude<Missing, "cameraUsername">>;
  /**
   * Sets the camera password: a text, or a reference of kind secret. A literal ends up in the JSON: hand it over at
   * run time instead.
   */
  cameraPassword(value: string | ReferenceTo<"secret">): OnvifSinkV1After<Exclude<Missing, "cameraPassword">>;
  /** Sets the movement type: one of "Follow", "Go To Preset". Default "Follow". */
  movementType(value: "Follow" | "Go To Preset"): this;
  /** Switches simulate variable speed on or off: true or false, or a reference of kind boolean. Default false. */
  simulateVariableSpeed(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches zoom if able on or off: true or false, or a reference of kind boolean. Default false. */
  zoomIfAble(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches follow tracker on or off: true or false, or a reference of kind boolean. Default true. */
  followTracker(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the dead zone: an integer, or a reference of kind integer. Default 50. */
  deadZone(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the default position preset: a text, or a reference of kind string. Default "". */
  defaultPositionPreset(value: string | ReferenceTo<"string">): this;
  /** Sets the move to position after idle seconds: an integer, or a reference of kind integer. Default 0. */
  moveToPositionAfterIdleSeconds(value: number | Selector | ReferenceTo<"integer">): this;
  /** Sets the camera update rate limit: an integer, or a reference of kind integer. Default 250. */
  cameraUpdateRateLimit(value: number | Selector | ReferenceTo<"integer">): this;
  /** Switches flip x movement on or off: true or false, or a reference of kind boolean. Default false. */
  flipXMovement(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches flip y movement on or off: true or false, or a reference of kind boolean. Default true. */
  flipYMovement(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Sets the minimum camera speed: a number, or a reference of kind float_zero_to_one. Default 0.05. */
  minimumCameraSpeed(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /** Sets the pid kp: a number, or a reference of kind float. Default 0.25. */
  pidKp(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the pid ki: a number, or a reference of kind float. Default 0. */
  pidKi(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the pid kd: a number, or a reference of kind float. Default 1. */
  pidKd(value: number | Selector | ReferenceTo<"float">): this;
}

/**
 * A step of `roboflow_core/onvif_sink@v1` with all that it needs: it can be written as JSON, and other steps can use
 * its outputs. {@link onvifSink} builds it.
 */
export interface OnvifSinkV1
  extends
    OnvifSinkV1Needs<never>,
    CompleteStep<"roboflow_core/onvif_sink@v1", { predictions: "object_detection_prediction"; seeking: "boolean" }> {}

/**
 * A step of `roboflow_core/onvif_sink@v1` of which something was set: a {@link OnvifSinkV1} if nothing is `Missing`,
 * else a {@link OnvifSinkV1Needs}.
 */
export type OnvifSinkV1After<Missing extends string> = [Missing] extends [never] ? OnvifSinkV1
  : OnvifSinkV1Needs<Missing>;

/** The versions of the block PTZ Tracking (ONVIF): what {@link onvifSink} is. */
export interface OnvifSink {
  /**
   * `roboflow_core/onvif_sink@v1`: PTZ Tracking (ONVIF), of the category sink.
   *
   * Gives `predictions` (object_detection_prediction) and `seeking` (boolean). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/onvif_sink@v1",
    OnvifSinkV1Needs<"predictions" | "cameraIp" | "cameraPort" | "cameraUsername" | "cameraPassword">,
    OnvifSinkV1
  >;
}

/**
 * Builds steps of the block PTZ Tracking (ONVIF): call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { onvifSink } from "@stepwright/workflows/blocks/onvif_sink";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const cameraPassword = input.parameter("camera_password", "secret");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = onvifSink.v1("onvif_sink")
 *   .predictions(detect.outputs.predictions)
 *   .cameraIp("192.168.0.10")
 *   .cameraPort(80)
 *   .cameraUsername("operator")
 *   .cameraPassword(cameraPassword);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/onvif_sink@v1",
 *   name: "onvif_sink",
 *   predictions: "$steps.detect.predictions",
 *   camera_ip: "192.168.0.10",
 *   camera_port: 80,
 *   camera_username: "operator",
 *   camera_password: "$inputs.camera_password",
 * });
 * ```
 */
export const onvifSink: OnvifSink = blockFamily(facts);
