import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/per_class_confidence_filter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/per_class_confidence_filter@v1",
  title: "Per-Class Confidence Filter",
  category: "transformation",
  properties: {
    predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    class_thresholds: {
      anyOf: [{ type: "object", additionalProperties: { type: "number" } }, {
        selector: "any_data",
        kind: ["dictionary"],
      }],
    },
    default_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
  },
  required: ["predictions", "class_thresholds"],
  outputs: {
    predictions: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
  },
  batch: ["predictions"],
};
