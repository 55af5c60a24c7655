import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/dynamic_zone@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/dynamic_zone@v1",
  aliases: ["DynamicZone"],
  title: "Dynamic Zone",
  category: "transformation",
  properties: {
    predictions: { selector: "any_data", kind: ["instance_segmentation_prediction"] },
    required_number_of_vertices: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }] },
    scale_ratio: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
    apply_least_squares: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    midpoint_fraction: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 1,
    },
  },
  required: ["predictions", "required_number_of_vertices"],
  outputs: {
    zones: ["list_of_values"],
    predictions: ["instance_segmentation_prediction"],
    simplification_converged: ["boolean"],
  },
  batch: ["predictions"],
};
