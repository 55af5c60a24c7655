import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/dominant_color@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/dominant_color@v1",
  title: "Dominant Color",
  category: "classical_computer_vision",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    color_clusters: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      maximum: 10,
      exclusiveMinimum: 0,
      default: 4,
    },
    max_iterations: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      maximum: 500,
      exclusiveMinimum: 0,
      default: 100,
    },
    target_size: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      maximum: 250,
      exclusiveMinimum: 0,
      default: 100,
    },
  },
  required: ["image"],
  propertyAliases: { image: ["images"] },
  outputs: { rgb_color: ["rgb_color"] },
};
