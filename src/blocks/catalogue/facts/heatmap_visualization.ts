import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/heatmap_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/heatmap_visualization@v1",
  aliases: ["HeatmapVisualization"],
  title: "Heatmap Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    predictions: {
      selector: "any_data",
      kind: [
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "keypoint_detection_prediction",
        "rle_instance_segmentation_prediction",
      ],
    },
    metadata: { selector: "any_data", kind: ["video_metadata"] },
    position: {
      anyOf: [{
        enum: [
          "CENTER",
          "CENTER_LEFT",
          "CENTER_RIGHT",
          "TOP_CENTER",
          "TOP_LEFT",
          "TOP_RIGHT",
          "BOTTOM_CENTER",
          "BOTTOM_LEFT",
          "BOTTOM_RIGHT",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "BOTTOM_CENTER",
    },
    opacity: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.2 },
    radius: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 40 },
    kernel_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 25 },
    top_hue: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 0 },
    low_hue: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 125 },
    ignore_stationary: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    motion_threshold: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 25 },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
