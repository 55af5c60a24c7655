import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/image_blur@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/image_blur@v1",
  title: "Image Blur",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    blur_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["average", "gaussian", "median", "bilateral"] }],
      default: "gaussian",
    },
    kernel_size: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 5 },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
