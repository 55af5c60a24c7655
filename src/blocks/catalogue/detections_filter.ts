/**
 * Typed builders for the block Detections Filter, of the category transformation: {@linkcode detectionsFilter} builds
 * steps of `roboflow_core/detections_filter@v1`.
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
import type { Operation } from "./definitions.ts";
import * as facts from "./facts/detections_filter.ts";

/**
 * A step of `roboflow_core/detections_filter@v1` that still needs what `Missing` names: once all of it is set, it is
 * a {@link DetectionsFilterV1}.
 */
export interface DetectionsFilterV1Needs<Missing extends string> extends NamedStep {
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
  ): DetectionsFilterV1After<Exclude<Missing, "predictions">>;
  /**
   * Sets the operations: a list of objects, each with type one of "ClassificationPropertyExtract",
   * "ConvertDictionaryToJSON", "ConvertImageToBase64", "ConvertImageToJPEG", … (36 in all).
   */
  operations(value: readonly Operation[]): DetectionsFilterV1After<Exclude<Missing, "operations">>;
  /** Sets the operations parameters: a record of references. */
  operationsParameters(value: Readonly<Record<string, Selector | ReferenceTo<"*">>>): this;
}

/**
 * A step of `roboflow_core/detections_filter@v1` with all that it needs: it can be written as JSON, and other steps
 * can use its outputs. {@link detectionsFilter} builds it.
 */
export interface DetectionsFilterV1 extends
  DetectionsFilterV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_filter@v1",
    {
      predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/detections_filter@v1` of which something was set: a {@link DetectionsFilterV1} if nothing
 * is `Missing`, else a {@link DetectionsFilterV1Needs}.
 */
export type DetectionsFilterV1After<Missing extends string> = [Missing] extends [never] ? DetectionsFilterV1
  : DetectionsFilterV1Needs<Missing>;

/** The versions of the block Detections Filter: what {@link detectionsFilter} is. */
export interface DetectionsFilter {
  /**
   * `roboflow_core/detections_filter@v1`: Detections Filter, of the category transformation.
   *
   * Gives `predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction). Takes whole batches in `predictions`. Takes batches or single values in
   * `operations_parameters`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_filter@v1",
    DetectionsFilterV1Needs<"predictions" | "operations">,
    DetectionsFilterV1
  >;
}

/**
 * Builds steps of the block Detections Filter: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsFilter } from "@stepwright/workflows/blocks/detections_filter";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsFilter.v1("detections_filter")
 *   .predictions(detect.outputs.predictions)
 *   .operations([
 *     {
 *       type: "DetectionsFilter",
 *       filter_operation: {
 *         type: "StatementGroup",
 *         statements: [
 *           {
 *             type: "BinaryStatement",
 *             left_operand: {
 *               type: "DynamicOperand",
 *               operations: [{ type: "ExtractDetectionProperty", property_name: "confidence" }],
 *             },
 *             comparator: { type: "(Number) >=" },
 *             right_operand: { type: "StaticOperand", value: 0.5 },
 *           },
 *         ],
 *       },
 *     },
 *   ]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_filter@v1",
 *   name: "detections_filter",
 *   predictions: "$steps.detect.predictions",
 *   operations: [
 *     {
 *       type: "DetectionsFilter",
 *       filter_operation: {
 *         type: "StatementGroup",
 *         statements: [
 *           {
 *             type: "BinaryStatement",
 *             left_operand: {
 *               type: "DynamicOperand",
 *               operations: [{ type: "ExtractDetectionProperty", property_name: "confidence" }],
 *             },
 *             comparator: { type: "(Number) >=" },
 *             right_operand: { type: "StaticOperand", value: 0.5 },
 *           },
 *         ],
 *       },
 *     },
 *   ],
 * });
 * ```
 */
export const detectionsFilter: DetectionsFilter = blockFamily(facts);
