/**
 * Typed builders for the block Per-Class Confidence Filter, of the category transformation:
 * {@linkcode perClassConfidenceFilter} builds steps of `roboflow_core/per_class_confidence_filter@v1`.
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
import * as facts from "./facts/per_class_confidence_filter.ts";

/**
 * A step of `roboflow_core/per_class_confidence_filter@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link PerClassConfidenceFilterV1}.
 */
export interface PerClassConfidenceFilterV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, such as "$steps.name.output".
   */
  predictions(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): PerClassConfidenceFilterV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the class thresholds: a record of numbers, or a reference of kind dictionary. It takes one value for a whole
   * batch: what a step makes of each image cannot be wired to it.
   */
  classThresholds(
    value: Readonly<Record<string, number>> | Selector | ReferenceTo<"dictionary">,
  ): PerClassConfidenceFilterV1After<Exclude<Missing, "classThresholds">>;
  /**
   * Sets the default threshold: a number, or a reference of kind float_zero_to_one. Default 0.3. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  defaultThreshold(value: number | Selector | ReferenceTo<"float_zero_to_one">): this;
}

/**
 * A step of `roboflow_core/per_class_confidence_filter@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link perClassConfidenceFilter} builds it.
 */
export interface PerClassConfidenceFilterV1 extends
  PerClassConfidenceFilterV1Needs<never>,
  CompleteStep<
    "roboflow_core/per_class_confidence_filter@v1",
    {
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/per_class_confidence_filter@v1` of which something was set: a
 * {@link PerClassConfidenceFilterV1} if nothing is `Missing`, else a {@link PerClassConfidenceFilterV1Needs}.
 */
export type PerClassConfidenceFilterV1After<Missing extends string> = [Missing] extends [never]
  ? PerClassConfidenceFilterV1
  : PerClassConfidenceFilterV1Needs<Missing>;

/** The versions of the block Per-Class Confidence Filter: what {@link perClassConfidenceFilter} is. */
export interface PerClassConfidenceFilter {
  /**
   * `roboflow_core/per_class_confidence_filter@v1`: Per-Class Confidence Filter, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Takes whole batches in `predictions`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/per_class_confidence_filter@v1",
    PerClassConfidenceFilterV1Needs<"predictions" | "classThresholds">,
    PerClassConfidenceFilterV1
  >;
}

/**
 * Builds steps of the block Per-Class Confidence Filter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { perClassConfidenceFilter } from "@stepwright/workflows/blocks/per_class_confidence_filter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = perClassConfidenceFilter.v1("per_class_confidence_filter")
 *   .predictions(detect.outputs.predictions)
 *   .classThresholds({ stop: 0.6, yield: 0.4 });
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/per_class_confidence_filter@v1",
 *   name: "per_class_confidence_filter",
 *   predictions: "$steps.detect.predictions",
 *   class_thresholds: { stop: 0.6, yield: 0.4 },
 * });
 * ```
 */
export const perClassConfidenceFilter: PerClassConfidenceFilter = blockFamily(facts);
