/**
 * Typed builders for the block Roboflow Custom Metadata.
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

/** A step of `roboflow_core/roboflow_custom_metadata@v1` that still needs what `Missing` names. */
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
 * steps can use its outputs.
 */
export interface RoboflowCustomMetadataV1
  extends
    RoboflowCustomMetadataV1Needs<never>,
    CompleteStep<"roboflow_core/roboflow_custom_metadata@v1", { error_status: "boolean"; message: "string" }> {}

/** A step of `roboflow_core/roboflow_custom_metadata@v1` that needs what `Missing` names, or nothing more. */
export type RoboflowCustomMetadataV1After<Missing extends string> = [Missing] extends [never] ? RoboflowCustomMetadataV1
  : RoboflowCustomMetadataV1Needs<Missing>;

/** The versions of the block Roboflow Custom Metadata. */
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

/** Builds steps of the block Roboflow Custom Metadata: call a version with a name. */
export const roboflowCustomMetadata: RoboflowCustomMetadata = blockFamily(facts);
