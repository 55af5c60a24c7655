import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/path_deviation_analytics@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/path_deviation_analytics@v1",
  title: "Path Deviation",
  category: "analytics",
  properties: {
    metadata: { selector: "any_data", kind: ["video_metadata"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    triggering_anchor: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, {
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
          "CENTER_OF_MASS",
        ],
      }],
      default: "CENTER",
    },
    reference_path: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
  },
  required: ["metadata", "detections", "reference_path"],
  outputs: { path_deviation_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};

/** What the engine knows of `roboflow_core/path_deviation_analytics@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/path_deviation_analytics@v2",
  title: "Path Deviation",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    triggering_anchor: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, {
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
          "CENTER_OF_MASS",
        ],
      }],
      default: "CENTER",
    },
    reference_path: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
  },
  required: ["image", "detections", "reference_path"],
  outputs: { path_deviation_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};
