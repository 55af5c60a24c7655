import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/clip@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/clip@v1",
  title: "CLIP Embedding Model",
  category: "model",
  properties: {
    data: { anyOf: [{ selector: "any_data", kind: ["image", "string"] }, { type: "string" }] },
    version: {
      anyOf: [{
        enum: ["RN101", "RN50", "RN50x16", "RN50x4", "RN50x64", "ViT-B-16", "ViT-B-32", "ViT-L-14-336px", "ViT-L-14"],
      }, { selector: "any_data", kind: ["string"] }],
      default: "ViT-B-32",
    },
  },
  required: ["data"],
  outputs: { embedding: ["embedding"] },
};
