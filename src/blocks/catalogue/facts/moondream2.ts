import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/moondream2@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/moondream2@v1",
  title: "Moondream2",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }], default: null },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "moondream2/moondream2_2b_jul24",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["object_detection_prediction"] },
  batch: ["images"],
};
