import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/contours_detection@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/contours_detection@v1",
  title: "Image Contours",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    line_thickness: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 3 },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"], contours: ["contours"], hierarchy: ["numpy_array"], number_contours: ["integer"] },
};
