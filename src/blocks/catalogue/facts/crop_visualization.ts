import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/crop_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/crop_visualization@v1",
  aliases: ["CropVisualization"],
  title: "Crop Visualization",
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
    position: {
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
          "CENTER_OF_MASS",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "TOP_CENTER",
    },
    scale_factor: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 2 },
    border_thickness: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 2 },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
