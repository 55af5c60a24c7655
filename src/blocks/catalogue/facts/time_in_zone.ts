import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/time_in_zone@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/time_in_zone@v1",
  title: "Time in Zone",
  category: "analytics",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    metadata: { selector: "any_data", kind: ["video_metadata"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    zone: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
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
    remove_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    reset_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
  },
  required: ["image", "metadata", "detections", "zone"],
  outputs: { timed_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};

/** What the engine knows of `roboflow_core/time_in_zone@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/time_in_zone@v2",
  title: "Time in Zone",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    zone: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
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
    remove_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    reset_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
  },
  required: ["image", "detections", "zone"],
  outputs: { timed_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};

/** What the engine knows of `roboflow_core/time_in_zone@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/time_in_zone@v3",
  title: "Time in Zone",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    zone: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
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
    remove_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    reset_out_of_zone_detections: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
  },
  required: ["image", "detections", "zone"],
  outputs: { timed_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};
