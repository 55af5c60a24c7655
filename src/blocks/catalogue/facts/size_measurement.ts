import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/size_measurement@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/size_measurement@v1",
  title: "Size Measurement",
  category: "transformation",
  properties: {
    object_predictions: {
      selector: "any_data",
      kind: ["instance_segmentation_prediction", "object_detection_prediction"],
    },
    reference_predictions: {
      anyOf: [{ type: "array", items: {} }, {
        selector: "any_data",
        kind: ["instance_segmentation_prediction", "object_detection_prediction", "list_of_values"],
      }],
    },
    reference_dimensions: {
      anyOf: [
        { type: "string" },
        { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], minItems: 2, maxItems: 2 },
        { type: "array", items: { type: "number" } },
        { selector: "any_data", kind: ["string", "list_of_values"] },
      ],
    },
  },
  required: ["object_predictions", "reference_predictions", "reference_dimensions"],
  outputs: { dimensions: ["list_of_values"] },
};
