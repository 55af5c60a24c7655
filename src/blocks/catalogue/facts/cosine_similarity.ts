import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/cosine_similarity@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/cosine_similarity@v1",
  title: "Cosine Similarity",
  category: "math",
  properties: {
    embedding_1: { selector: "any_data", kind: ["embedding"] },
    embedding_2: { selector: "any_data", kind: ["embedding"] },
  },
  required: ["embedding_1", "embedding_2"],
  outputs: { similarity: ["float"] },
};
