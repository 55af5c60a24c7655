import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/trackers_sort@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/trackers_sort@v1",
  title: "SORT Tracker",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    detections: {
      selector: "any_data",
      kind: [
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "keypoint_detection_prediction",
        "rle_instance_segmentation_prediction",
      ],
    },
    minimum_iou_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.3,
    },
    minimum_consecutive_frames: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 3,
    },
    lost_track_buffer: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 30,
    },
    track_activation_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.25,
    },
    instances_cache_size: { type: "integer", default: 16384 },
  },
  required: ["image", "detections"],
  outputs: {
    tracked_detections: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
      "rle_instance_segmentation_prediction",
    ],
    new_instances: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
      "rle_instance_segmentation_prediction",
    ],
    already_seen_instances: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
      "rle_instance_segmentation_prediction",
    ],
  },
};
