/**
 * Typed builders for the block Detection Event Log, of the category analytics: {@linkcode detectionEventLog} builds
 * steps of `roboflow_core/detection_event_log@v1`.
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
import * as facts from "./facts/detection_event_log.ts";

/**
 * A step of `roboflow_core/detection_event_log@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link DetectionEventLogV1}.
 */
export interface DetectionEventLogV1Needs<Missing extends string> extends NamedStep {
  /** Sets the image: a reference to an input of kind image, such as "$inputs.name". */
  image(value: Selector | ReferenceTo<"image">): DetectionEventLogV1After<Exclude<Missing, "image">>;
  /**
   * Sets the detections: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  detections(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): DetectionEventLogV1After<Exclude<Missing, "detections">>;
  /**
   * Sets the frame threshold: an integer of at least 1. Default 30. It takes no reference: the engine crashes on one
   * here.
   */
  frameThreshold(value: number): this;
  /**
   * Sets the flush interval: an integer of at least 1. Default 30. It takes no reference: the engine crashes on one
   * here.
   */
  flushInterval(value: number): this;
  /**
   * Sets the stale frames: an integer of at least 1. Default 300. It takes no reference: the engine crashes on one
   * here.
   */
  staleFrames(value: number): this;
  /**
   * Sets the reference timestamp: a number, or null, or a reference of kind float. Default null.
   *
   * @deprecated The engine deprecates this property.
   */
  referenceTimestamp(value: number | null | Selector | ReferenceTo<"float">): this;
  /** Sets the fallback FPS: a number above 0. Default 1. It takes no reference: the engine crashes on one here. */
  fallbackFps(value: number): this;
}

/**
 * A step of `roboflow_core/detection_event_log@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionEventLog} builds it.
 */
export interface DetectionEventLogV1 extends
  DetectionEventLogV1Needs<never>,
  CompleteStep<
    "roboflow_core/detection_event_log@v1",
    {
      event_log: "dictionary";
      detections: "object_detection_prediction" | "instance_segmentation_prediction";
      total_logged: "integer";
      total_pending: "integer";
      complete_events: "dictionary";
    }
  > {}

/**
 * A step of `roboflow_core/detection_event_log@v1` of which something was set: a {@link DetectionEventLogV1} if
 * nothing is `Missing`, else a {@link DetectionEventLogV1Needs}.
 */
export type DetectionEventLogV1After<Missing extends string> = [Missing] extends [never] ? DetectionEventLogV1
  : DetectionEventLogV1Needs<Missing>;

/** The versions of the block Detection Event Log: what {@link detectionEventLog} is. */
export interface DetectionEventLog {
  /**
   * `roboflow_core/detection_event_log@v1`: Detection Event Log, of the category analytics.
   *
   * Gives `event_log` (dictionary), `detections` (object_detection_prediction, instance_segmentation_prediction),
   * `total_logged` (integer), `total_pending` (integer) and `complete_events` (dictionary). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detection_event_log@v1",
    DetectionEventLogV1Needs<"image" | "detections">,
    DetectionEventLogV1
  >;
}

/**
 * Builds steps of the block Detection Event Log: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionEventLog } from "@stepwright/workflows/blocks/detection_event_log";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionEventLog.v1("detection_event_log").image(image).detections(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detection_event_log@v1",
 *   name: "detection_event_log",
 *   image: "$inputs.image",
 *   detections: "$steps.detect.predictions",
 * });
 * ```
 */
export const detectionEventLog: DetectionEventLog = blockFamily(facts);
