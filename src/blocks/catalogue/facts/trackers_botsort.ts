import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/trackers_botsort@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/trackers_botsort@v1",
  title: "BoT-SORT Tracker",
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
    minimum_iou_threshold_first_assoc: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.2,
    },
    minimum_iou_threshold_second_assoc: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.5,
    },
    minimum_iou_threshold_unconfirmed_assoc: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.3,
    },
    minimum_consecutive_frames: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 2,
    },
    lost_track_buffer: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 30,
    },
    track_activation_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.7,
    },
    high_conf_det_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.6,
    },
    enable_cmc: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    cmc_method: { enum: ["orb", "sift", "sparseOptFlow", "ecc"], default: "sparseOptFlow" },
    cmc_downscale: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 2,
    },
    instant_first_frame_activation: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: false,
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
