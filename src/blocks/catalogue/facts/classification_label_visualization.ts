import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/classification_label_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/classification_label_visualization@v1",
  title: "Classification Label Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    predictions: { selector: "step_output", kind: ["classification_prediction"] },
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
    text: {
      anyOf: [{ enum: ["Class", "Confidence", "Class and Confidence"] }, {
        selector: "workflow_parameter",
        kind: ["string"],
      }],
      default: "Class",
    },
    text_position: {
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
        ],
      }, { selector: "workflow_parameter", kind: ["string"] }],
      default: "TOP_LEFT",
    },
    text_color: { anyOf: [{ type: "string" }, { selector: "workflow_parameter", kind: ["string"] }], default: "WHITE" },
    text_scale: { anyOf: [{ type: "number" }, { selector: "workflow_parameter", kind: ["float"] }], default: 1 },
    text_thickness: { anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }], default: 1 },
    text_padding: { anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }], default: 10 },
    border_radius: { anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }], default: 0 },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
