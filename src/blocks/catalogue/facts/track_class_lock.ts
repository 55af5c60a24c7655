import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/track_class_lock@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/track_class_lock@v1",
  title: "Track Class Lock",
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
    min_votes: { anyOf: [{ type: "integer", minimum: 1 }, { selector: "any_data", kind: ["integer"] }], default: 10 },
    vote_confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.8,
    },
    lead_margin: { anyOf: [{ type: "integer", minimum: 0 }, { selector: "any_data", kind: ["integer"] }], default: 3 },
    switch_after: {
      anyOf: [{ type: "integer", minimum: 1 }, { selector: "any_data", kind: ["integer"] }],
      default: 15,
    },
    state_ttl: { anyOf: [{ type: "integer", minimum: 1 }, { selector: "any_data", kind: ["integer"] }], default: 300 },
    reattach_window: {
      anyOf: [{ type: "integer", minimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 30,
    },
    reattach_iou: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
  },
  required: ["image", "detections"],
  outputs: {
    tracked_detections: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
      "rle_instance_segmentation_prediction",
    ],
  },
};
