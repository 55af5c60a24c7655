/**
 * Typed builders for the block Bounding Rectangle, of the category transformation: {@linkcode boundingRect} builds
 * steps of `roboflow_core/bounding_rect@v1`.
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

/**
 * A step of `roboflow_core/bounding_rect@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link BoundingRectV1}.
 */
export interface BoundingRectV1Needs<Missing extends string> extends NamedStep {
  /** Sets the predictions: a reference of kind instance_segmentation_prediction, such as "$steps.name.output". */
  predictions(
    value: Selector | ReferenceTo<"instance_segmentation_prediction">,
  ): BoundingRectV1After<Exclude<Missing, "predictions">>;
}

/**
 * A step of `roboflow_core/bounding_rect@v1` with all that it needs: it can be written as JSON, and other steps can
 * use its outputs. {@link boundingRect} builds it.
 */
export interface BoundingRectV1
  extends
    BoundingRectV1Needs<never>,
    CompleteStep<"roboflow_core/bounding_rect@v1", { detections_with_rect: "instance_segmentation_prediction" }> {}

/**
 * A step of `roboflow_core/bounding_rect@v1` of which something was set: a {@link BoundingRectV1} if nothing is
 * `Missing`, else a {@link BoundingRectV1Needs}.
 */
export type BoundingRectV1After<Missing extends string> = [Missing] extends [never] ? BoundingRectV1
  : BoundingRectV1Needs<Missing>;

/** The versions of the block Bounding Rectangle: what {@link boundingRect} is. */
export interface BoundingRect {
  /**
   * `roboflow_core/bounding_rect@v1`: Bounding Rectangle, of the category transformation.
   *
   * Gives `detections_with_rect` (instance_segmentation_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/bounding_rect@v1", BoundingRectV1Needs<"predictions">, BoundingRectV1>;
}

/**
 * Builds steps of the block Bounding Rectangle: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { boundingRect } from "@stepwright/workflows/blocks/bounding_rect";
 * import { roboflowInstanceSegmentationModel } from "@stepwright/workflows/blocks/roboflow_instance_segmentation_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const segment = roboflowInstanceSegmentationModel.v4("segment").images(image).modelId("signs/3");
 * const step = boundingRect.v1("bounding_rect").predictions(segment.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/bounding_rect@v1",
 *   name: "bounding_rect",
 *   predictions: "$steps.segment.predictions",
 * });
 * ```
 */
export const boundingRect: BoundingRect = blockFamily(facts);
