/**
 * Typed builders for the block Overlap Analysis, of the category fusion: {@linkcode overlapAnalysis} builds steps of
 * `roboflow_core/overlap_analysis@v1`.
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
import * as facts from "./facts/overlap_analysis.ts";

/**
 * A step of `roboflow_core/overlap_analysis@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OverlapAnalysisV1}.
 */
export interface OverlapAnalysisV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the reference predictions: a reference of kind object_detection_prediction,
   * instance_segmentation_prediction, such as "$steps.name.output".
   */
  referencePredictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): OverlapAnalysisV1After<Exclude<Missing, "referencePredictions">>;
  /**
   * Sets the candidate predictions: a reference of kind object_detection_prediction,
   * instance_segmentation_prediction, such as "$steps.name.output".
   */
  candidatePredictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): OverlapAnalysisV1After<Exclude<Missing, "candidatePredictions">>;
  /** Sets the min overlap: a number from 0 to 1, or a reference of kind float_zero_to_one. Default 0.1. */
  minOverlap(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/overlap_analysis@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link overlapAnalysis} builds it.
 */
export interface OverlapAnalysisV1
  extends
    OverlapAnalysisV1Needs<never>,
    CompleteStep<"roboflow_core/overlap_analysis@v1", { overlaps: "detections_overlaps" }> {}

/**
 * A step of `roboflow_core/overlap_analysis@v1` of which something was set: a {@link OverlapAnalysisV1} if nothing is
 * `Missing`, else a {@link OverlapAnalysisV1Needs}.
 */
export type OverlapAnalysisV1After<Missing extends string> = [Missing] extends [never] ? OverlapAnalysisV1
  : OverlapAnalysisV1Needs<Missing>;

/** The versions of the block Overlap Analysis: what {@link overlapAnalysis} is. */
export interface OverlapAnalysis {
  /**
   * `roboflow_core/overlap_analysis@v1`: Overlap Analysis, of the category fusion.
   *
   * Gives `overlaps` (detections_overlaps). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/overlap_analysis@v1",
    OverlapAnalysisV1Needs<"referencePredictions" | "candidatePredictions">,
    OverlapAnalysisV1
  >;
}

/**
 * Builds steps of the block Overlap Analysis: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { overlapAnalysis } from "@stepwright/workflows/blocks/overlap_analysis";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = overlapAnalysis.v1("overlap_analysis")
 *   .referencePredictions(detect.outputs.predictions)
 *   .candidatePredictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/overlap_analysis@v1",
 *   name: "overlap_analysis",
 *   reference_predictions: "$steps.detect.predictions",
 *   candidate_predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const overlapAnalysis: OverlapAnalysis = blockFamily(facts);
