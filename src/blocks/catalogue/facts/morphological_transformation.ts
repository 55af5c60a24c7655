import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/morphological_transformation@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/morphological_transformation@v1",
  title: "Morphological Transformation",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    kernel_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 5 },
    operation: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Erosion", "Dilation", "Opening", "Closing", "Gradient", "Top Hat", "Black Hat"],
      }],
      default: "Closing",
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};

/** What the engine knows of `roboflow_core/morphological_transformation@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/morphological_transformation@v2",
  title: "Morphological Transformation",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    kernel_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 5 },
    operation: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Erosion", "Dilation", "Opening", "Closing", "Opening then Closing", "Gradient", "Top Hat", "Black Hat"],
      }],
      default: "Opening then Closing",
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
