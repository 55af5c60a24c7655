import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/visual_search_classifier@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/visual_search_classifier@v1",
  title: "Roboflow Visual Search Classifier",
  category: "model",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    target_project: { anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }] },
    workspace: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    top_k: {
      anyOf: [{ type: "integer", minimum: 1, maximum: 50 }, { selector: "any_data", kind: ["integer"] }],
      default: 1,
    },
    max_image_size: {
      anyOf: [{ type: "integer", minimum: 1 }, { selector: "any_data", kind: ["integer"] }],
      default: 224,
    },
  },
  required: ["image", "target_project"],
  outputs: {
    predictions: ["classification_prediction"],
    inference_id: ["inference_id"],
    candidate_found: ["boolean"],
    class_found: ["boolean"],
    best_candidate: ["dictionary"],
    candidates: ["list_of_values"],
    best_candidate_image: ["image"],
    visual_search_score: ["float"],
    error_status: ["boolean"],
    message: ["string"],
  },
  batch: ["image"],
};
