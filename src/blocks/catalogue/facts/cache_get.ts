import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/cache_get@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/cache_get@v1",
  title: "Cache Get",
  category: "fusion",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    key: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
  },
  required: ["image", "key"],
  outputs: { output: ["*"] },
};
