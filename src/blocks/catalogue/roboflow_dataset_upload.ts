/**
 * Typed builders for the block Roboflow Dataset Upload, of the category sink: {@linkcode roboflowDatasetUpload}
 * builds steps of each version.
 *
 * - `v2`: `roboflow_core/roboflow_dataset_upload@v2`
 * - `v1`: `roboflow_core/roboflow_dataset_upload@v1`
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
import * as facts from "./facts/roboflow_dataset_upload.ts";

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v1` that still needs what `Missing` names: once all of it is set,
 * it is a {@link RoboflowDatasetUploadV1}.
 */
export interface RoboflowDatasetUploadV1Needs<Missing extends string> extends NamedStep {
  /**
   * Sets the image: a reference of kind image, such as "$inputs.name". It takes one value for a whole batch: what a
   * step makes of each image cannot be wired to it.
   */
  image(value: Selector | ReferenceTo<"image">): RoboflowDatasetUploadV1After<Exclude<Missing, "image">>;
  /**
   * Sets the predictions: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, classification_prediction. Default null.
   */
  predictions(
    value:
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "classification_prediction"
      >,
  ): this;
  /**
   * Sets the target project: a text, or a reference of kind roboflow_project. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  targetProject(
    value: string | ReferenceTo<"roboflow_project">,
  ): RoboflowDatasetUploadV1After<Exclude<Missing, "targetProject">>;
  /** Sets the minutely usage limit: an integer. Default 10. */
  minutelyUsageLimit(value: number): this;
  /** Sets the hourly usage limit: an integer. Default 100. */
  hourlyUsageLimit(value: number): this;
  /** Sets the daily usage limit: an integer. Default 1000. */
  dailyUsageLimit(value: number): this;
  /** Sets the usage quota name: a text. */
  usageQuotaName(value: string): RoboflowDatasetUploadV1After<Exclude<Missing, "usageQuotaName">>;
  /** Sets the max image size: a list of 2 integers. Default [512, 512]. */
  maxImageSize(value: readonly [number, number]): this;
  /** Sets the compression level: an integer above 0 and up to 100. Default 75. */
  compressionLevel(value: number): this;
  /**
   * Sets the registration tags: a list of values, each a text or a reference of kind string, or a reference of kind
   * list_of_values. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  registrationTags(value: readonly (string | ReferenceTo<"string">)[] | Selector | ReferenceTo<"list_of_values">): this;
  /** Switches persist predictions on or off: true or false. Default true. */
  persistPredictions(value: boolean): this;
  /**
   * Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the labeling batch prefix: a text, or a reference of kind string. Default "workflows_data_collector". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  labelingBatchPrefix(value: string | ReferenceTo<"string">): this;
  /** Sets the labeling batches recreation frequency: one of "never", "daily", "weekly", "monthly". Default "never". */
  labelingBatchesRecreationFrequency(value: "never" | "daily" | "weekly" | "monthly"): this;
  /** Sets the image name: a text, or null, or a reference of kind string. Default null. */
  imageName(value: string | null | ReferenceTo<"string">): this;
}

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link roboflowDatasetUpload} builds it.
 */
export interface RoboflowDatasetUploadV1
  extends
    RoboflowDatasetUploadV1Needs<never>,
    CompleteStep<"roboflow_core/roboflow_dataset_upload@v1", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v1` of which something was set: a {@link RoboflowDatasetUploadV1}
 * if nothing is `Missing`, else a {@link RoboflowDatasetUploadV1Needs}.
 */
export type RoboflowDatasetUploadV1After<Missing extends string> = [Missing] extends [never] ? RoboflowDatasetUploadV1
  : RoboflowDatasetUploadV1Needs<Missing>;

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v2` that still needs what `Missing` names: once all of it is set,
 * it is a {@link RoboflowDatasetUploadV2}.
 */
export interface RoboflowDatasetUploadV2Needs<Missing extends string> extends NamedStep {
  /** Sets the images: a reference of kind image, such as "$inputs.name". */
  images(value: Selector | ReferenceTo<"image">): RoboflowDatasetUploadV2After<Exclude<Missing, "images">>;
  /**
   * Sets the target project: a text, or a reference of kind roboflow_project. It takes one value for a whole batch:
   * what a step makes of each image cannot be wired to it.
   */
  targetProject(
    value: string | ReferenceTo<"roboflow_project">,
  ): RoboflowDatasetUploadV2After<Exclude<Missing, "targetProject">>;
  /**
   * Sets the predictions: null, or a reference of kind object_detection_prediction, instance_segmentation_prediction,
   * keypoint_detection_prediction, classification_prediction. Default null.
   */
  predictions(
    value:
      | null
      | Selector
      | ReferenceTo<
        | "object_detection_prediction"
        | "instance_segmentation_prediction"
        | "keypoint_detection_prediction"
        | "classification_prediction"
      >,
  ): this;
  /**
   * Sets the data percentage: a number from 0 to 100, or a reference of kind float. Default 100. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  dataPercentage(value: number | Selector | ReferenceTo<"float">): this;
  /** Sets the minutely usage limit: an integer. Default 10. */
  minutelyUsageLimit(value: number): this;
  /** Sets the hourly usage limit: an integer. Default 100. */
  hourlyUsageLimit(value: number): this;
  /** Sets the daily usage limit: an integer. Default 1000. */
  dailyUsageLimit(value: number): this;
  /** Sets the usage quota name: a text. */
  usageQuotaName(value: string): RoboflowDatasetUploadV2After<Exclude<Missing, "usageQuotaName">>;
  /** Sets the max image size: a list of 2 integers. Default [1920, 1080]. */
  maxImageSize(value: readonly [number, number]): this;
  /** Sets the compression level: an integer above 0 and up to 100. Default 95. */
  compressionLevel(value: number): this;
  /**
   * Sets the registration tags: a list of values, each a text or a reference of kind string, or a reference of kind
   * list_of_values. It takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  registrationTags(value: readonly (string | ReferenceTo<"string">)[] | Selector | ReferenceTo<"list_of_values">): this;
  /**
   * Switches persist predictions on or off: true or false, or a reference of kind boolean. Default true. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  persistPredictions(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Switches disable sink on or off: true or false, or a reference of kind boolean. Default false. It takes one value
   * for a whole batch: what a step makes of each image cannot be wired to it.
   */
  disableSink(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Switches fire and forget on or off: true or false, or a reference of kind boolean. Default true. It takes one
   * value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  fireAndForget(value: boolean | Selector | ReferenceTo<"boolean">): this;
  /**
   * Sets the labeling batch prefix: a text, or a reference of kind string. Default "workflows_data_collector". It
   * takes one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  labelingBatchPrefix(value: string | ReferenceTo<"string">): this;
  /** Sets the labeling batches recreation frequency: one of "never", "daily", "weekly", "monthly". Default "never". */
  labelingBatchesRecreationFrequency(value: "never" | "daily" | "weekly" | "monthly"): this;
  /** Sets the image name: a text, or null, or a reference of kind string. Default null. */
  imageName(value: string | null | ReferenceTo<"string">): this;
  /**
   * Sets the metadata: a record of values, each a text, an integer, a number, true or false or a reference. It takes
   * one value for a whole batch: what a step makes of each image cannot be wired to it.
   */
  metadata(value: Readonly<Record<string, string | number | boolean | ReferenceTo<"*">>>): this;
}

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v2` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link roboflowDatasetUpload} builds it.
 */
export interface RoboflowDatasetUploadV2
  extends
    RoboflowDatasetUploadV2Needs<never>,
    CompleteStep<"roboflow_core/roboflow_dataset_upload@v2", { error_status: "boolean"; message: "string" }> {}

/**
 * A step of `roboflow_core/roboflow_dataset_upload@v2` of which something was set: a {@link RoboflowDatasetUploadV2}
 * if nothing is `Missing`, else a {@link RoboflowDatasetUploadV2Needs}.
 */
export type RoboflowDatasetUploadV2After<Missing extends string> = [Missing] extends [never] ? RoboflowDatasetUploadV2
  : RoboflowDatasetUploadV2Needs<Missing>;

/** The versions of the block Roboflow Dataset Upload: what {@link roboflowDatasetUpload} is. */
export interface RoboflowDatasetUpload {
  /**
   * `roboflow_core/roboflow_dataset_upload@v1`: Roboflow Dataset Upload, of the category sink. A later version is
   * `v2`.
   *
   * Gives `error_status` (boolean) and `message` (string). Takes whole batches in `images`, `predictions` and
   * `image_name`.
   */
  readonly v1: BlockVersion<
    "roboflow_core/roboflow_dataset_upload@v1",
    RoboflowDatasetUploadV1Needs<"image" | "targetProject" | "usageQuotaName">,
    RoboflowDatasetUploadV1
  >;
  /**
   * `roboflow_core/roboflow_dataset_upload@v2`: Roboflow Dataset Upload, of the category sink.
   *
   * Gives `error_status` (boolean) and `message` (string). Takes whole batches in `images`, `predictions` and
   * `image_name`.
   */
  readonly v2: BlockVersion<
    "roboflow_core/roboflow_dataset_upload@v2",
    RoboflowDatasetUploadV2Needs<"images" | "targetProject" | "usageQuotaName">,
    RoboflowDatasetUploadV2
  >;
}

/**
 * Builds steps of the block Roboflow Dataset Upload: call a version with a name.
 *
 * @example v2
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowDatasetUpload } from "@stepwright/workflows/blocks/roboflow_dataset_upload";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowDatasetUpload.v2("roboflow_dataset_upload")
 *   .images(image)
 *   .targetProject("signs")
 *   .usageQuotaName("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_dataset_upload@v2",
 *   name: "roboflow_dataset_upload",
 *   images: "$inputs.image",
 *   target_project: "signs",
 *   usage_quota_name: "signs",
 * });
 * ```
 *
 * @example v1
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import { roboflowDatasetUpload } from "@stepwright/workflows/blocks/roboflow_dataset_upload";
 * import assert from "node:assert/strict";
 *
 * const image = input.image("image");
 * const step = roboflowDatasetUpload.v1("roboflow_dataset_upload")
 *   .image(image)
 *   .targetProject("signs")
 *   .usageQuotaName("signs");
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/roboflow_dataset_upload@v1",
 *   name: "roboflow_dataset_upload",
 *   image: "$inputs.image",
 *   target_project: "signs",
 *   usage_quota_name: "signs",
 * });
 * ```
 */
export const roboflowDatasetUpload: RoboflowDatasetUpload = blockFamily(facts);
