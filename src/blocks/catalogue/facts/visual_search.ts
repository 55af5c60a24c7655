import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/visual_search@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/visual_search@v1",
  title: "Roboflow Visual Search",
  category: "fusion",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    workspace: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    target_project: { anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }] },
    top_k: {
      anyOf: [{ type: "integer", minimum: 1, maximum: 50 }, { selector: "any_data", kind: ["integer"] }],
      default: 1,
    },
  },
  required: ["image", "workspace", "target_project"],
  outputs: {
    candidate_found: ["boolean"],
    best_candidate: ["dictionary"],
    candidates: ["list_of_values"],
    error_status: ["boolean"],
    message: ["string"],
    best_candidate_image: ["image"],
    best_candidate_metadata: ["dictionary"],
    best_candidate_tags: ["list_of_values"],
  },
  batch: ["image"],
};
