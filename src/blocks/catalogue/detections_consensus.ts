/**
 * Typed builders for the block Detections Consensus, of the category fusion: {@linkcode detectionsConsensus} builds
 * steps of `roboflow_core/detections_consensus@v1`.
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
import type { AggregationMode, MaskAggregationMode } from "./definitions.ts";
import * as facts from "./facts/detections_consensus.ts";

/**
 * A step of `roboflow_core/detections_consensus@v1` that still needs what `Missing` names: once all of it is set, it
 * is a {@link DetectionsConsensusV1}.
 */
export interface DetectionsConsensusV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions batches: a list of references of kind object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction (at least 1).
   */
  predictionsBatches(
    value: readonly (
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >
    )[],
  ): DetectionsConsensusV1After<Exclude<Missing, "predictionsBatches">>;
  /**
   * Sets the required votes: an integer above 0, or a reference of kind integer. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  requiredVotes(
    value: number | Selector | ReferenceTo<"integer">,
  ): DetectionsConsensusV1After<Exclude<Missing, "requiredVotes">>;
  /**
   * Switches class aware on or off: true or false, or a reference of kind boolean. Default true. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classAware(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the IoU threshold: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.3. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  iouThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the confidence: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  confidence(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
  /**
   * Sets the classes to consider: a list of texts, or null, or a reference of kind list_of_values. Default null. It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  classesToConsider(value: readonly string[] | null | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Sets the required objects: an integer above 0, or a record of values, each an integer above 0, or null, or a
   * reference of kind integer, dictionary. Default null. It takes one value for a whole batch: what a step makes of
   * each image cannot be wired to it.
   */
  requiredObjects(
    value: number | Readonly<Record<string, number>> | null | Selector | ReferenceTo<"integer" | "dictionary">,
  ): this;
  /** Sets the presence confidence aggregation: one of "average", "max", "min". Default "max". */
  presenceConfidenceAggregation(value: AggregationMode): this;
  /** Sets the detections merge confidence aggregation: one of "average", "max", "min". Default "average". */
  detectionsMergeConfidenceAggregation(value: AggregationMode): this;
  /** Sets the detections merge coordinates aggregation: one of "average", "max", "min". Default "average". */
  detectionsMergeCoordinatesAggregation(value: AggregationMode): this;
  /** Sets the detections merge mask aggregation: one of "intersection", "union", "max", "min". Default "union". */
  detectionsMergeMaskAggregation(value: MaskAggregationMode): this;
}

/**
 * A step of `roboflow_core/detections_consensus@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link detectionsConsensus} builds it.
 */
export interface DetectionsConsensusV1 extends
  DetectionsConsensusV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_consensus@v1",
    {
      predictions: "object_detection_prediction" | "instance_segmentation_prediction";
      object_present: "boolean" | "dictionary";
      presence_confidence: "float_zero_to_one" | "dictionary";
    }
  > {}

/**
 * A step of `roboflow_core/detections_consensus@v1` of which something was set: a {@link DetectionsConsensusV1} if
 * nothing is `Missing`, else a {@link DetectionsConsensusV1Needs}.
 */
export type DetectionsConsensusV1After<Missing extends string> = [Missing] extends [never] ? DetectionsConsensusV1
  : DetectionsConsensusV1Needs<Missing>;

/** The versions of the block Detections Consensus: what {@link detectionsConsensus} is. */
export interface DetectionsConsensus {
  /**
   * `roboflow_core/detections_consensus@v1`: Detections Consensus, of the category fusion.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction), `object_present` (boolean,
   * dictionary) and `presence_confidence` (float_zero_to_one, dictionary). Takes whole batches in
   * `predictions_batches`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_consensus@v1",
    DetectionsConsensusV1Needs<"predictionsBatches" | "requiredVotes">,
    DetectionsConsensusV1
  >;
}

/**
 * Builds steps of the block Detections Consensus: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsConsensus } from "@stepwright/workflows/blocks/detections_consensus";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsConsensus.v1("detections_consensus")
 *   .predictionsBatches([detect.outputs.predictions])
 *   .requiredVotes(1);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_consensus@v1",
 *   name: "detections_consensus",
 *   predictions_batches: ["$steps.detect.predictions"],
 *   required_votes: 1,
 * });
 * ```
 */
export const detectionsConsensus: DetectionsConsensus = blockFamily(facts);
