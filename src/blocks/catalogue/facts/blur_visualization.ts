import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/blur_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/blur_visualization@v1",
  aliases: ["BlurVisualization"],
  title: "Blur Visualization",
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
    kernel_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 15 },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
