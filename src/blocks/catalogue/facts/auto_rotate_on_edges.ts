import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/auto_rotate_on_edges@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/auto_rotate_on_edges@v1",
  title: "Auto Rotate on Edges",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    target_orientation: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["vertical", "horizontal", "either"] }],
      default: "vertical",
    },
    skip_below_degrees: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.4 },
    max_correction_degrees: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 90 },
    internal_resolution: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 1000,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"], angle: ["float"] },
};
