/**
 * Typed builders for the block Roboflow Custom Metadata, of the category sink: {@linkcode roboflowCustomMetadata}
 * builds steps of `roboflow_core/roboflow_custom_metadata@v1`.
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
import * as facts from "./facts/roboflow_custom_metadata.ts";

/**
 * A step of `roboflow_core/roboflow_custom_metadata@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link RoboflowCustomMetadataV1}.
 */
export interface RoboflowCustomMetadataV1Needs<Missing extends string> extends NamedStep {
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
  ): RoboflowCustomMetadataV1After<Exclude<Missing, "predictions">>;
  /** Sets the field name: a text. */
  fieldName(value: string): RoboflowCustomMetadataV1After<Exclude<Missing, "fieldName">>;
  /** Sets the field value: a text, or a reference of kind string. */
  fieldValue(value: string | ReferenceTo<"string">): RoboflowCustomMetadataV1After<Exclude<Missing, "fieldValue">>;
  /** Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
}

/**
 * A step of `roboflow_core/roboflow_custom_metadata@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link roboflowCustomMetadata} builds it.
 */
export interface RoboflowCustomMetadataV1
  extends
    RoboflowCustomMetadataV1Needs<never>,
    CompleteStep<"roboflow_core/roboflow_custom_metadata@v1", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/roboflow_custom_metadata@v1` of which something was set: a
 * {@link RoboflowCustomMetadataV1} if nothing is `Missing`, else a {@link RoboflowCustomMetadataV1Needs}.
 */
export type RoboflowCustomMetadataV1After<Missing extends string> = [Missing] extends [never] ? RoboflowCustomMetadataV1
  : RoboflowCustomMetadataV1Needs<Missing>;

/** The versions of the block Roboflow Custom Metadata: what {@link roboflowCustomMetadata} is. */
export interface RoboflowCustomMetadata {
  /**
   * `roboflow_core/roboflow_custom_metadata@v1`: Roboflow Custom Metadata, of the category sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_custom_metadata@v1",
    RoboflowCustomMetadataV1Needs<"predictions" | "fieldName" | "fieldValue">,
    RoboflowCustomMetadataV1
  >;
}

/**
 * Builds steps of the block Roboflow Custom Metadata: call a version with a name.
 *
 * @example
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowCustomMetadata } from "@stepwright/workflows/blocks/roboflow_custom_metadata";
 * import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const detect = roboflowObjectDetectionModel.v3("detect").images(image).modelId("signs/3");
 * const step = roboflowCustomMetadata.v1("roboflow_custom_metadata")
 *   .predictions(detect.outputs.predictions)
 *   .fieldName("inspector")
 *   .fieldValue("Ann");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_custom_metadata@v1",
 *   name: "roboflow_custom_metadata",
 *   predictions: "$steps.detect.predictions",
 *   field_name: "inspector",
 *   field_value: "Ann",
 * });
 * ```
 */
export const roboflowCustomMetadata: RoboflowCustomMetadata = blockFamily(facts);
