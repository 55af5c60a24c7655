import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/grid_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/grid_visualization@v1",
  title: "Grid Visualization",
  category: "visualization",
  properties: {
    images: { type: "array", items: { selector: "any_data", kind: ["image", "list_of_values"] }, minItems: 1 },
    width: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 2560 },
    height: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1440 },
  },
  required: ["images"],
  outputs: { image: ["image"] },
  castToList: ["images"],
};
