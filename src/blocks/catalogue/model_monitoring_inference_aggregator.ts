/**
 * Typed builders for the block Model Monitoring Inference Aggregator, of the category sink:
 * {@linkcode modelMonitoringInferenceAggregator} builds steps of
 * `roboflow_core/model_monitoring_inference_aggregator@v1`.
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
import * as facts from "./facts/model_monitoring_inference_aggregator.ts";

/**
 * A step of `roboflow_core/model_monitoring_inference_aggregator@v1` that still needs what `Missing` names: once all
 * of it is set, it is a {@link ModelMonitoringInferenceAggregatorV1}.
 */
export interface ModelMonitoringInferenceAggregatorV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, classification_prediction, such as "$steps.name.output".
   */
  predictions(
    value:
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "classification_prediction"
      >,
  ): ModelMonitoringInferenceAggregatorV1After<Exclude<Missing, "predictions">>;
  /** Sets the model id: a reference of kind roboflow_model_id, such as "$inputs.name". */
  modelId(
    value: Selector | ReferenceTo<"roboflow_model_id">,
  ): ModelMonitoringInferenceAggregatorV1After<Exclude<Missing, "modelId">>;
  /** Sets the frequency: an integer, or a reference of kind string. Default 5. A literal has to lie at or above 1. */
  frequency(value: number | Selector | ReferenceTo<"string">): this;
  /** Sets the unique aggregator key: a text. */
  uniqueAggregatorKey(
    value: string,
  ): ModelMonitoringInferenceAggregatorV1After<Exclude<Missing, "uniqueAggregatorKey">>;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/model_monitoring_inference_aggregator@v1` with all that it needs: it can be written as
 * JSON, and other steps can use its outputs. {@link modelMonitoringInferenceAggregator} builds it.
 */
export interface ModelMonitoringInferenceAggregatorV1
  extends
    ModelMonitoringInferenceAggregatorV1Needs<never>,
    CompleteStep<
      "roboflow_core/model_monitoring_inference_aggregator@v1",
      { error_status: "boolean"; message: "string" }
    > {}

/**
 * A step of `roboflow_core/model_monitoring_inference_aggregator@v1` of which something was set: a
 * {@link ModelMonitoringInferenceAggregatorV1} if nothing is `Missing`, else a
 * {@link ModelMonitoringInferenceAggregatorV1Needs}.
 */
export type ModelMonitoringInferenceAggregatorV1After<Missing extends string> = [Missing] extends [never]
  ? ModelMonitoringInferenceAggregatorV1
  : ModelMonitoringInferenceAggregatorV1Needs<Missing>;

/**
 * The versions of the block Model Monitoring Inference Aggregator: what {@link modelMonitoringInferenceAggregator}
 * is.
 */
export interface ModelMonitoringInferenceAggregator {
  /**
   * `roboflow_core/model_monitoring_inference_aggregator@v1`: Model Monitoring Inference Aggregator, of the category
   * sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/model_monitoring_inference_aggregator@v1",
    ModelMonitoringInferenceAggregatorV1Needs<"predictions" | "modelId" | "uniqueAggregatorKey">,
    ModelMonitoringInferenceAggregatorV1
  >;
}

/**
 * Builds steps of the block Model Monitoring Inference Aggregator: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { modelMonitoringInferenceAggregator } from "@stepwright/workflows/blocks/model_monitoring_inference_aggregator";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const modelId = input.parameter("model_id", "roboflow_model_id");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = modelMonitoringInferenceAggregator.v1("model_monitoring_inference_aggregator")
 *   .predictions(detect.outputs.predictions)
 *   .modelId(modelId)
 *   .uniqueAggregatorKey("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/model_monitoring_inference_aggregator@v1",
 *   name: "model_monitoring_inference_aggregator",
 *   predictions: "$steps.detect.predictions",
 *   model_id: "$inputs.model_id",
 *   unique_aggregator_key: "signs",
 * });
 * ```
 */
export const modelMonitoringInferenceAggregator: ModelMonitoringInferenceAggregator = blockFamily(facts);
