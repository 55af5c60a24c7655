import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/convert_grayscale@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/convert_grayscale@v1",
  title: "Image Convert Grayscale",
  category: "classical_computer_vision",
  properties: { image: { selector: "any_data", kind: ["image"] } },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
