import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_nearest_neighbor@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_nearest_neighbor@v1",
  title: "Nearest Neighbor Detection Match",
  category: "classical_computer_vision",
  properties: {
    query_predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    target_predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    query_point: {
      anyOf: [{
        enum: [
          "CENTER",
          "CENTER_LEFT",
          "CENTER_RIGHT",
          "TOP_CENTER",
          "TOP_LEFT",
          "TOP_RIGHT",
          "BOTTOM_LEFT",
          "BOTTOM_CENTER",
          "BOTTOM_RIGHT",
          "KEYPOINT",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "CENTER",
    },
    target_point: {
      anyOf: [{
        enum: [
          "CENTER",
          "CENTER_LEFT",
          "CENTER_RIGHT",
          "TOP_CENTER",
          "TOP_LEFT",
          "TOP_RIGHT",
          "BOTTOM_LEFT",
          "BOTTOM_CENTER",
          "BOTTOM_RIGHT",
          "KEYPOINT",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "CENTER",
    },
    query_keypoint_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
      relevantFor: { query_point: ["KEYPOINT"] },
    },
    target_keypoint_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
      relevantFor: { target_point: ["KEYPOINT"] },
    },
    max_distance: {
      anyOf: [{ anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], minimum: 0 }, {
        type: "null",
      }],
      default: null,
    },
  },
  required: ["query_predictions", "target_predictions"],
  outputs: {
    query_predictions: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
    ],
    matched_query_detections: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
    ],
    matched_target_detections: [
      "object_detection_prediction",
      "instance_segmentation_prediction",
      "keypoint_detection_prediction",
    ],
  },
};
