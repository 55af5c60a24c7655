import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/roboflow_dataset_upload@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/roboflow_dataset_upload@v1",
  aliases: ["RoboflowDatasetUpload"],
  title: "Roboflow Dataset Upload",
  category: "sink",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    predictions: {
      anyOf: [{
        selector: "any_data",
        kind: [
          "object_detection_prediction",
          "instance_segmentation_prediction",
          "keypoint_detection_prediction",
          "classification_prediction",
        ],
      }, { type: "null" }],
      default: null,
    },
    target_project: { anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }] },
    minutely_usage_limit: { type: "integer", default: 10 },
    hourly_usage_limit: { type: "integer", default: 100 },
    daily_usage_limit: { type: "integer", default: 1000 },
    usage_quota_name: { type: "string" },
    max_image_size: {
      type: "array",
      prefixItems: [{ type: "integer" }, { type: "integer" }],
      minItems: 2,
      maxItems: 2,
      default: [512, 512],
    },
    compression_level: { type: "integer", maximum: 100, exclusiveMinimum: 0, default: 75 },
    registration_tags: {
      anyOf: [{ type: "array", items: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] } }, {
        selector: "any_data",
        kind: ["list_of_values"],
      }],
    },
    persist_predictions: { type: "boolean", default: true },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    labeling_batch_prefix: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }],
      default: "workflows_data_collector",
    },
    labeling_batches_recreation_frequency: { enum: ["never", "daily", "weekly", "monthly"], default: "never" },
    image_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
    },
  },
  required: ["image", "target_project", "usage_quota_name"],
  propertyAliases: { images: ["image"] },
  outputs: { error_status: ["boolean"], message: ["string"] },
  batch: ["images", "predictions", "image_name"],
};

/** What the engine knows of `roboflow_core/roboflow_dataset_upload@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/roboflow_dataset_upload@v2",
  title: "Roboflow Dataset Upload",
  category: "sink",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    target_project: { anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }] },
    predictions: {
      anyOf: [{
        selector: "any_data",
        kind: [
          "object_detection_prediction",
          "instance_segmentation_prediction",
          "keypoint_detection_prediction",
          "classification_prediction",
        ],
      }, { type: "null" }],
      default: null,
    },
    data_percentage: {
      anyOf: [{ type: "number", minimum: 0, maximum: 100 }, { selector: "any_data", kind: ["float"] }],
      default: 100,
    },
    minutely_usage_limit: { type: "integer", default: 10 },
    hourly_usage_limit: { type: "integer", default: 100 },
    daily_usage_limit: { type: "integer", default: 1000 },
    usage_quota_name: { type: "string" },
    max_image_size: {
      type: "array",
      prefixItems: [{ type: "integer" }, { type: "integer" }],
      minItems: 2,
      maxItems: 2,
      default: [1920, 1080],
    },
    compression_level: { type: "integer", maximum: 100, exclusiveMinimum: 0, default: 95 },
    registration_tags: {
      anyOf: [{ type: "array", items: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] } }, {
        selector: "any_data",
        kind: ["list_of_values"],
      }],
    },
    persist_predictions: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    labeling_batch_prefix: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }],
      default: "workflows_data_collector",
    },
    labeling_batches_recreation_frequency: { enum: ["never", "daily", "weekly", "monthly"], default: "never" },
    image_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
    },
    metadata: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: "string" }, { type: "integer" }, { type: "number" }, { type: "boolean" }, {
          selector: "any_data",
          kind: ["*"],
        }],
      },
    },
  },
  required: ["images", "target_project", "usage_quota_name"],
  propertyAliases: { images: ["image"] },
  outputs: { error_status: ["boolean"], message: ["string"] },
  batch: ["images", "predictions", "image_name"],
};
