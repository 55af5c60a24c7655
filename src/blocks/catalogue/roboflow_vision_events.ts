/**
 * Typed builders for the block Roboflow Vision Events, of the category sink: {@linkcode roboflowVisionEvents} builds
 * steps of `roboflow_core/roboflow_vision_events@v1`.
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
import * as facts from "./facts/roboflow_vision_events.ts";

/**
 * A step of `roboflow_core/roboflow_vision_events@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link RoboflowVisionEventsV1}.
 */
export interface RoboflowVisionEventsV1Needs<Missing extends string> extends NamedStep {
  /** Sets the input image: null, or a reference of kind image. Default null. */
  inputImage(value: null | Selector | ReferenceTo<"image">): this;
  /** Sets the output image: null, or a reference of kind image. Default null. */
  outputImage(value: null | Selector | ReferenceTo<"image">): this;
  /**
   * Sets the predictions: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, classification_prediction. Default null.
   */
  predictions(
    value:
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "classification_prediction"
      >,
  ): this;
  /**
   * Sets the event type: one of "quality_check", "inventory_count", "safety_alert", "custom", "operator_feedback", or
   * a reference of kind string.
   */
  eventType(
    value:
      | "quality_check"
      | "inventory_count"
      | "safety_alert"
      | "custom"
      | "operator_feedback"
      | Selector
      | ReferenceTo<"string">,
  ): RoboflowVisionEventsV1After<Exclude<Missing, "eventType">>;
  /** Sets the solution: a text, or a reference of kind roboflow_solution, string. */
  solution(
    value: string | ReferenceTo<"roboflow_solution" | "string">,
  ): RoboflowVisionEventsV1After<Exclude<Missing, "solution">>;
  /**
   * Sets the external id: a text, or null, or a reference of kind string. Default null. Used only where `event_type`
   * is "quality_check", "inventory_count", "safety_alert" or "custom".
   */
  externalId(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the qc result: one of "pass", "fail", or null, or a reference of kind string. Default null. Used only where
   * `event_type` is "quality_check".
   */
  qcResult(value: "pass" | "fail" | null | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the location: a text, or null, or a reference of kind string. Default null. Used only where `event_type` is
   * "inventory_count".
   */
  location(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the item count: an integer, or null, or a reference of kind integer. Default null. Used only where
   * `event_type` is "inventory_count".
   */
  itemCount(value: number | null | Selector | ReferenceTo<"integer">): this;
  /**
   * Sets the item type: a text, or null, or a reference of kind string. Default null. Used only where `event_type` is
   * "inventory_count".
   */
  itemType(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the alert type: a text, or null, or a reference of kind string. Default null. Used only where `event_type`
   * is "safety_alert".
   */
  alertType(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the severity: one of "low", "medium", "high", or null, or a reference of kind string. Default null. Used
   * only where `event_type` is "safety_alert".
   */
  severity(value: "low" | "medium" | "high" | null | Selector | ReferenceTo<"string">): this;
  /**
   * Sets the alert description: a text, or null, or a reference of kind string. Default null. Used only where
   * `event_type` is "safety_alert".
   */
  alertDescription(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the custom value: a text, or null, or a reference of kind string. Default null. Used only where `event_type`
   * is "custom".
   */
  customValue(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the related event id: a text, or null, or a reference of kind string. Default null. Used only where
   * `event_type` is "operator_feedback".
   */
  relatedEventId(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the feedback: one of "correct", "incorrect", "inconclusive", or null, or a reference of kind string. Default
   * null. Used only where `event_type` is "operator_feedback".
   */
  feedback(value: "correct" | "incorrect" | "inconclusive" | null | Selector | ReferenceTo<"string">): this;
  /** Sets the custom metadata: a record of values, each a text, an integer, a number, true or false or a reference. */
  customMetadata(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /** Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the cooldown seconds: an integer of at least 0, or a number of at least 0, or a reference of kind integer,
   * float. Default 1.
   */
  cooldownSeconds(value: number | Selector | ReferenceTo<"integer" | "float">): this;
  /** Switches write to event store on or off: true or false, or a reference of kind boolean. Default false. */
  writeToEventStore(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the event store URL: a text, or a reference of kind string. Default "http://localhost:8001". Used only where
   * `write_to_event_store` is "true".
   */
  eventStoreUrl(value: string | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/roboflow_vision_events@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link roboflowVisionEvents} builds it.
 */
export interface RoboflowVisionEventsV1 extends
  RoboflowVisionEventsV1Needs<never>,
  CompleteStep<
    "roboflow_core/roboflow_vision_events@v1",
    { error_status: "boolean"; throttling_status: "boolean"; event_id: "string"; message: "string" }
  > {}

/**
 * A step of `roboflow_core/roboflow_vision_events@v1` of which something was set: a {@link RoboflowVisionEventsV1} if
 * nothing is `Missing`, else a {@link RoboflowVisionEventsV1Needs}.
 */
export type RoboflowVisionEventsV1After<Missing extends string> = [Missing] extends [never] ? RoboflowVisionEventsV1
  : RoboflowVisionEventsV1Needs<Missing>;

/** The versions of the block Roboflow Vision Events: what {@link roboflowVisionEvents} is. */
export interface RoboflowVisionEvents {
  /**
   * `roboflow_core/roboflow_vision_events@v1`: Roboflow Vision Events, of the category sink.
   *
   * Gives `error_status` (boolean), `throttling_status` (boolean), `event_id` (string) and `message` (string). Runs
   * once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_vision_events@v1",
    RoboflowVisionEventsV1Needs<"eventType" | "solution">,
    RoboflowVisionEventsV1
  >;
}

/**
 * Builds steps of the block Roboflow Vision Events: call a version with a name.
 *
 * @example
 * ```ts
 * import { roboflowVisionEvents } from "@stepwright/workflows/blocks/roboflow_vision_events";
 * import assert from "node:assert/strict";
 *
 * const step = roboflowVisionEvents.v1("roboflow_vision_events").eventType("safety_alert").solution("sign-counter");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_vision_events@v1",
 *   name: "roboflow_vision_events",
 *   event_type: "safety_alert",
 *   solution: "sign-counter",
 * });
 * ```
 */
export const roboflowVisionEvents: RoboflowVisionEvents = blockFamily(facts);
