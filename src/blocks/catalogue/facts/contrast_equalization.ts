import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/contrast_equalization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/contrast_equalization@v1",
  title: "Contrast Equalization",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    equalization_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Contrast Stretching", "Histogram Equalization", "Adaptive Equalization"],
      }],
      default: "Histogram Equalization",
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
