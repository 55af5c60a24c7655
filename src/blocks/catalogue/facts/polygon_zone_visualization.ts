import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/polygon_zone_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/polygon_zone_visualization@v1",
  title: "Polygon Zone Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    zone: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
    color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "#5bb573" },
    opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
  },
  required: ["image", "zone"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
