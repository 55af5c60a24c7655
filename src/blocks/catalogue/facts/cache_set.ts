import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/cache_set@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/cache_set@v1",
  title: "Cache Set",
  category: "fusion",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    key: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    value: { selector: "any_data", kind: ["*", "list_of_values"] },
  },
  required: ["image", "key", "value"],
  outputs: { output: ["*"] },
};
