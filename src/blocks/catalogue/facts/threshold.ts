import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/threshold@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/threshold@v1",
  title: "Image Threshold",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    threshold_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["binary", "binary_inv", "trunc", "tozero", "tozero_inv", "adaptive_mean", "adaptive_gaussian", "otsu"],
      }],
      default: "binary",
    },
    thresh_value: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }] },
    max_value: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 255 },
  },
  required: ["image", "thresh_value"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
