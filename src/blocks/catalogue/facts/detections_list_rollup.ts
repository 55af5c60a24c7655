import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_list_rollup@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_list_rollup@v1",
  aliases: ["DetectionsListRollUp"],
  title: "Detections List Roll-Up",
  category: "fusion",
  properties: {
    parent_detection: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    child_detections: { selector: "any_data", kind: ["list_of_values"] },
    confidence_strategy: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { enum: ["max", "mean", "min"] }],
      default: "max",
    },
    overlap_threshold: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }],
      minimum: 0,
      maximum: 1,
      default: 0,
    },
    keypoint_merge_threshold: {
      anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }],
      minimum: 0,
      default: 10,
    },
  },
  required: ["parent_detection", "child_detections"],
  outputs: {
    rolled_up_detections: [
      "instance_segmentation_prediction",
      "object_detection_prediction",
      "keypoint_detection_prediction",
    ],
    crop_zones: ["list_of_values"],
  },
};
