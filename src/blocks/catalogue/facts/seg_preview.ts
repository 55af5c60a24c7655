import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/seg-preview@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/seg-preview@v1",
  title: "Seg Preview",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    class_names: {
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }, {
        selector: "any_data",
        kind: ["list_of_values", "string"],
      }],
      default: null,
    },
    threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.5 },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images"],
};
