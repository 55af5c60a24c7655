/**
 * Typed builders for the block Nearest Neighbor Detection Match, of the category classical computer vision:
 * {@linkcode detectionsNearestNeighbor} builds steps of `roboflow_core/detections_nearest_neighbor@v1`.
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
import * as facts from "./facts/detections_nearest_neighbor.ts";

/**
 * A step of `roboflow_core/detections_nearest_neighbor@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link DetectionsNearestNeighborV1}.
 */
export interface DetectionsNearestNeighborV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the query predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, such as "$steps.name.output".
   */
  queryPredictions(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): DetectionsNearestNeighborV1After<Exclude<Missing, "queryPredictions">>;
  /**
   * Sets the target predictions: a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, such as "$steps.name.output".
   */
  targetPredictions(
    value:
      | Selector
      | ReferenceTo<
        "object_detection_prediction" | "instance_segmentation_prediction" | "keypoint_detection_prediction"
      >,
  ): DetectionsNearestNeighborV1After<Exclude<Missing, "targetPredictions">>;
  /**
   * Sets the query point: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "KEYPOINT", or a reference of kind string. Default "CENTER".
   */
  queryPoint(
    value:
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_LEFT"
      | "BOTTOM_CENTER"
      | "BOTTOM_RIGHT"
      | "KEYPOINT"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the target point: one of "CENTER", "CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT",
   * "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT", "KEYPOINT", or a reference of kind string. Default "CENTER".
   */
  targetPoint(
    value:
      | "CENTER"
      | "CENTER_LEFT"
      | "CENTER_RIGHT"
      | "TOP_CENTER"
      | "TOP_LEFT"
      | "TOP_RIGHT"
      | "BOTTOM_LEFT"
      | "BOTTOM_CENTER"
      | "BOTTOM_RIGHT"
      | "KEYPOINT"
      | Selector
      | ReferenceTo<"string">,
  ): this;
  /**
   * Sets the query keypoint name: a text, or null, or a reference of kind string. Default null. Used only where
   * `query_point` is "KEYPOINT".
   */
  queryKeypointName(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the target keypoint name: a text, or null, or a reference of kind string. Default null. Used only where
   * `target_point` is "KEYPOINT".
   */
  targetKeypointName(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the max distance: an integer of at least 0, or null. Default null. It takes no reference: the engine crashes
   * on one here.
   */
  maxDistance(value: number | null): this;
}

/**
 * A step of `roboflow_core/detections_nearest_neighbor@v1` with all that it needs: it can be written as JSON, and
 * other steps can use its outputs. {@link detectionsNearestNeighbor} builds it.
 */
export interface DetectionsNearestNeighborV1 extends
  DetectionsNearestNeighborV1Needs<never>,
  CompleteStep<
    "roboflow_core/detections_nearest_neighbor@v1",
    {
      query_predictions:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
      matched_query_detections:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
      matched_target_detections:
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction";
    }
  > {}

/**
 * A step of `roboflow_core/detections_nearest_neighbor@v1` of which something was set: a
 * {@link DetectionsNearestNeighborV1} if nothing is `Missing`, else a {@link DetectionsNearestNeighborV1Needs}.
 */
export type DetectionsNearestNeighborV1After<Missing extends string> = [Missing] extends [never]
  ? DetectionsNearestNeighborV1
  : DetectionsNearestNeighborV1Needs<Missing>;

/** The versions of the block Nearest Neighbor Detection Match: what {@link detectionsNearestNeighbor} is. */
export interface DetectionsNearestNeighbor {
  /**
   * `roboflow_core/detections_nearest_neighbor@v1`: Nearest Neighbor Detection Match, of the category classical
   * computer vision.
   *
   * Gives `query_predictions` (object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction), `matched_query_detections` (object_detection_prediction,
   * instance_segmentation_prediction, keypoint_detection_prediction) and `matched_target_detections`
   * (object_detection_prediction, instance_segmentation_prediction, keypoint_detection_prediction). Runs once for
   * each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/detections_nearest_neighbor@v1",
    DetectionsNearestNeighborV1Needs<"queryPredictions" | "targetPredictions">,
    DetectionsNearestNeighborV1
  >;
}

/**
 * Builds steps of the block Nearest Neighbor Detection Match: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { detectionsNearestNeighbor } from "@stepwright/workflows/blocks/detections_nearest_neighbor";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = detectionsNearestNeighbor.v1("detections_nearest_neighbor")
 *   .queryPredictions(detect.outputs.predictions)
 *   .targetPredictions(detect.outputs.predictions);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/detections_nearest_neighbor@v1",
 *   name: "detections_nearest_neighbor",
 *   query_predictions: "$steps.detect.predictions",
 *   target_predictions: "$steps.detect.predictions",
 * });
 * ```
 */
export const detectionsNearestNeighbor: DetectionsNearestNeighbor = blockFamily(facts);
