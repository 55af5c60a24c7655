/**
 * Typed builders for the block Overlap Analysis.
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

/** A step of `roboflow_core/overlap_analysis@v1` that still needs what `Missing` names. */
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
 * can use its outputs.
 */
export interface OverlapAnalysisV1
  extends
    OverlapAnalysisV1Needs<never>,
    CompleteStep<"roboflow_core/overlap_analysis@v1", { overlaps: "detections_overlaps" }> {}

/** A step of `roboflow_core/overlap_analysis@v1` that needs what `Missing` names, or nothing more. */
export type OverlapAnalysisV1After<Missing extends string> = [Missing] extends [never] ? OverlapAnalysisV1
  : OverlapAnalysisV1Needs<Missing>;

/** The versions of the block Overlap Analysis. */
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

/** Builds steps of the block Overlap Analysis: call a version with a name. */
export const overlapAnalysis: OverlapAnalysis = blockFamily(facts);
