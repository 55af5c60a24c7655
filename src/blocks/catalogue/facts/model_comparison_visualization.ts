import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/model_comparison_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/model_comparison_visualization@v1",
  title: "Model Comparison Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    predictions_a: {
      selector: "any_data",
      kind: [
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "rle_instance_segmentation_prediction",
        "keypoint_detection_prediction",
      ],
    },
    color_a: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "GREEN" },
    predictions_b: {
      selector: "any_data",
      kind: [
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "rle_instance_segmentation_prediction",
        "keypoint_detection_prediction",
      ],
    },
    color_b: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "RED" },
    background_color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "BLACK" },
    opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.7,
    },
  },
  required: ["image", "predictions_a", "predictions_b"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
