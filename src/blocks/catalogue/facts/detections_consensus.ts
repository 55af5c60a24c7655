import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_consensus@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_consensus@v1",
  aliases: ["DetectionsConsensus"],
  title: "Detections Consensus",
  category: "fusion",
  properties: {
    predictions_batches: {
      type: "array",
      items: {
        selector: "any_data",
        kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
      },
      minItems: 1,
    },
    required_votes: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    class_aware: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    iou_threshold: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0,
    },
    classes_to_consider: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    required_objects: {
      anyOf: [
        { type: "integer", exclusiveMinimum: 0 },
        { type: "object", additionalProperties: { type: "integer", exclusiveMinimum: 0 } },
        { selector: "any_data", kind: ["integer", "dictionary"] },
        { type: "null" },
      ],
      default: null,
    },
    presence_confidence_aggregation: { $ref: "AggregationMode", default: "max" },
    detections_merge_confidence_aggregation: { $ref: "AggregationMode", default: "average" },
    detections_merge_coordinates_aggregation: { $ref: "AggregationMode", default: "average" },
    detections_merge_mask_aggregation: { $ref: "MaskAggregationMode", default: "union" },
  },
  required: ["predictions_batches", "required_votes"],
  propertyAliases: { predictions_batches: ["predictions"] },
  definitions: {
    AggregationMode: { enum: ["average", "max", "min"] },
    MaskAggregationMode: { enum: ["intersection", "union", "max", "min"] },
  },
  outputs: {
    predictions: ["object_detection_prediction", "instance_segmentation_prediction"],
    object_present: ["boolean", "dictionary"],
    presence_confidence: ["float_zero_to_one", "dictionary"],
  },
  batch: ["predictions_batches"],
};
