/**
 * Typed builders for the block Bounding Rectangle.
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
import * as facts from "./facts/bounding_rect.ts";

/** A step of `roboflow_core/bounding_rect@v1` that still needs what `Missing` names. */
export interface BoundingRectV1Needs<Missing extends string> extends NamedStep {
  /** Sets the predictions: a reference of kind instance_segmentation_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction">,
  ): BoundingRectV1After<Exclude<Missing, "predictions">>;
}

/**
 * A step of `roboflow_core/bounding_rect@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs.
 */
export interface BoundingRectV1
  extends
    BoundingRectV1Needs<never>,
    CompleteStep<"roboflow_core/bounding_rect@v1", { detections_with_rect: "instance_segmentation_prediction" }> {}

/** A step of `roboflow_core/bounding_rect@v1` that needs what `Missing` names, or nothing more. */
export type BoundingRectV1After<Missing extends string> = [Missing] extends [never] ? BoundingRectV1
  : BoundingRectV1Needs<Missing>;

/** The versions of the block Bounding Rectangle. */
export interface BoundingRect {
  /**
   * `roboflow_core/bounding_rect@v1`: Bounding Rectangle, of the category transformation.
   *
   * Gives `detections_with_rect` (instance_segmentation_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/bounding_rect@v1", BoundingRectV1Needs<"predictions">, BoundingRectV1>;
}

/** Builds steps of the block Bounding Rectangle: call a version with a name. */
export const boundingRect: BoundingRect = blockFamily(facts);
