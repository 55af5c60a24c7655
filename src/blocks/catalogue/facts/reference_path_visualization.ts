import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/reference_path_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/reference_path_visualization@v1",
  title: "Reference Path Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    reference_path: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
    color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "#5bb573" },
    thickness: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 2 },
  },
  required: ["image", "reference_path"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
  demands: [{ rule: "range", property: "thickness", min: 1 }],
};
