import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/background_color_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/background_color_visualization@v1",
  aliases: ["BackgroundColorVisualization"],
  title: "Background Color Visualization",
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
    color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "BLACK" },
    opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.5,
    },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
