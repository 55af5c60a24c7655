/**
 * Typed builders for the block Overlap Filter, of the category analytics: {@linkcode overlap} builds steps of
 * `roboflow_core/overlap@v1`.
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
import * as facts from "./facts/overlap.ts";

/**
 * A step of `roboflow_core/overlap@v1` that still needs what `Missing` names: once all of it is set, it is a
 * {@link OverlapV1}.
 */
export interface OverlapV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction, such as
   * "$steps.name.output".
   */
  predictions(
    value: Selector | ReferenceTo<"object_detection_prediction" | "instance_segmentation_prediction">,
  ): OverlapV1After<Exclude<Missing, "predictions">>;
  /** Sets the overlap type: one of "Center Overlap", "Any Overlap". Default "Center Overlap". */
  overlapType(value: "Center Overlap" | "Any Overlap"): this;
  /** Sets the overlap class name: a text. */
  overlapClassName(value: string): OverlapV1After<Exclude<Missing, "overlapClassName">>;
}

/**
 * A step of `roboflow_core/overlap@v1` with all that it needs: it can be written as JSON, and other steps can use its
 * outputs. {@link overlap} builds it.
 */
export interface OverlapV1
  extends
    OverlapV1Needs<never>,
    CompleteStep<"roboflow_core/overlap@v1", { overlaps: "object_detection_prediction" }> {}

/**
 * A step of `roboflow_core/overlap@v1` of which something was set: a {@link OverlapV1} if nothing is `Missing`, else
 * a {@link OverlapV1Needs}.
 */
export type OverlapV1After<Missing extends string> = [Missing] extends [never] ? OverlapV1 : OverlapV1Needs<Missing>;

/** The versions of the block Overlap Filter: what {@link overlap} is. */
export interface Overlap {
  /**
   * `roboflow_core/overlap@v1`: Overlap Filter, of the category analytics.
   *
   * Gives `overlaps` (object_detection_prediction). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/overlap@v1", OverlapV1Needs<"predictions" | "overlapClassName">, OverlapV1>;
}

/**
 * Builds steps of the block Overlap Filter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { overlap } from "@stepwright/workflows/blocks/overlap";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = overlap.v1("overlap").predictions(detect.outputs.predictions).overlapClassName("person");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/overlap@v1",
 *   name: "overlap",
 *   predictions: "$steps.detect.predictions",
 *   overlap_class_name: "person",
 * });
 * ```
 */
export const overlap: Overlap = blockFamily(facts);
