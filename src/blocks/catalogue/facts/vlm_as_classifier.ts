import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/vlm_as_classifier@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/vlm_as_classifier@v1",
  title: "VLM As Classifier",
  category: "formatter",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    vlm_output: { selector: "any_data", kind: ["language_model_output"] },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }],
    },
  },
  required: ["image", "vlm_output", "classes"],
  outputs: { error_status: ["boolean"], predictions: ["classification_prediction"], inference_id: ["string"] },
};

/** What the engine knows of `roboflow_core/vlm_as_classifier@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/vlm_as_classifier@v2",
  title: "VLM As Classifier",
  category: "formatter",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    vlm_output: { selector: "any_data", kind: ["language_model_output"] },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }],
    },
  },
  required: ["image", "vlm_output", "classes"],
  outputs: { error_status: ["boolean"], predictions: ["classification_prediction"], inference_id: ["inference_id"] },
};
