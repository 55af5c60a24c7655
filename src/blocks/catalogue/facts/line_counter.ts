import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/line_counter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/line_counter@v1",
  title: "Line Counter",
  category: "analytics",
  properties: {
    metadata: { selector: "any_data", kind: ["video_metadata"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    line_segment: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
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
  },
  required: ["metadata", "detections", "line_segment"],
  outputs: { count_in: ["integer"], count_out: ["integer"] },
};

/** What the engine knows of `roboflow_core/line_counter@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/line_counter@v2",
  title: "Line Counter",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    line_segment: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
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
      }, { type: "null" }],
      default: null,
    },
  },
  required: ["image", "detections", "line_segment"],
  outputs: {
    count_in: ["integer"],
    count_out: ["integer"],
    detections_in: ["object_detection_prediction", "instance_segmentation_prediction"],
    detections_out: ["object_detection_prediction", "instance_segmentation_prediction"],
  },
};
