import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/color_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/color_visualization@v1",
  aliases: ["ColorVisualization"],
  title: "Color Visualization",
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
    color_palette: {
      anyOf: [{
        enum: [
          "DEFAULT",
          "CUSTOM",
          "ROBOFLOW",
          "Matplotlib Viridis",
          "Matplotlib Plasma",
          "Matplotlib Inferno",
          "Matplotlib Magma",
          "Matplotlib Cividis",
          "Matplotlib Pastel1",
          "Matplotlib Pastel2",
          "Matplotlib Paired",
          "Matplotlib Accent",
          "Matplotlib Dark2",
          "Matplotlib Set1",
          "Matplotlib Set2",
          "Matplotlib Set3",
          "Matplotlib Tab10",
          "Matplotlib Tab20",
          "Matplotlib Tab20b",
          "Matplotlib Tab20c",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "DEFAULT",
    },
    palette_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 10 },
    custom_colors: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }],
      default: [],
    },
    color_axis: {
      anyOf: [{ enum: ["INDEX", "CLASS", "TRACK"] }, { selector: "any_data", kind: ["string"] }],
      default: "CLASS",
    },
    opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.5,
    },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
