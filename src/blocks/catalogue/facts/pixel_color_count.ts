import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/pixel_color_count@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/pixel_color_count@v1",
  title: "Pixel Color Count",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    target_color: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { selector: "any_data", kind: ["rgb_color"] }, {
        type: "string",
      }, {
        type: "array",
        prefixItems: [{ type: "integer" }, { type: "integer" }, { type: "integer" }],
        minItems: 3,
        maxItems: 3,
      }],
    },
    tolerance: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 10 },
  },
  required: ["image", "target_color"],
  propertyAliases: { image: ["images"] },
  outputs: { matching_pixels_count: ["integer"] },
};
