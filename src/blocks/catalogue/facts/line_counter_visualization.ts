import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/line_counter_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/line_counter_visualization@v1",
  title: "Line Counter Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    zone: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }] },
    color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "#5bb573" },
    thickness: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 2 },
    text_thickness: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1 },
    text_scale: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
    count_in: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 0 },
    count_out: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 0 },
    opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
  },
  required: ["image", "zone"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
