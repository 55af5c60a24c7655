import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/byte_tracker@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/byte_tracker@v1",
  title: "Byte Tracker",
  category: "transformation",
  deprecated: true,
  properties: {
    metadata: { selector: "any_data", kind: ["video_metadata"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    track_activation_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.25,
    },
    lost_track_buffer: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 30,
    },
    minimum_matching_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.8,
    },
    minimum_consecutive_frames: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 1,
    },
  },
  required: ["metadata", "detections"],
  outputs: { tracked_detections: ["object_detection_prediction"] },
  successor: "roboflow_core/trackers_bytetrack@v1",
};

/** What the engine knows of `roboflow_core/byte_tracker@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/byte_tracker@v2",
  title: "Byte Tracker",
  category: "transformation",
  deprecated: true,
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    track_activation_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.25,
    },
    lost_track_buffer: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 30,
    },
    minimum_matching_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.8,
    },
    minimum_consecutive_frames: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 1,
    },
  },
  required: ["image", "detections"],
  outputs: { tracked_detections: ["object_detection_prediction"] },
  successor: "roboflow_core/trackers_bytetrack@v1",
};

/** What the engine knows of `roboflow_core/byte_tracker@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/byte_tracker@v3",
  title: "Byte Tracker",
  category: "transformation",
  deprecated: true,
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    detections: {
      selector: "any_data",
      kind: ["object_detection_prediction", "keypoint_detection_prediction", "instance_segmentation_prediction"],
    },
    track_activation_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.25,
    },
    lost_track_buffer: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 30,
    },
    minimum_matching_threshold: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.8,
    },
    minimum_consecutive_frames: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 1,
    },
    instances_cache_size: { type: "integer", default: 16384 },
  },
  required: ["image", "detections"],
  outputs: {
    tracked_detections: ["object_detection_prediction"],
    new_instances: ["object_detection_prediction"],
    already_seen_instances: ["object_detection_prediction"],
  },
  successor: "roboflow_core/trackers_bytetrack@v1",
};
