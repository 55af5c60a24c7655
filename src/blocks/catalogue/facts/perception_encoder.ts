import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/perception_encoder@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/perception_encoder@v1",
  title: "Perception Encoder Embedding Model",
  category: "model",
  properties: {
    data: { anyOf: [{ selector: "any_data", kind: ["image", "string"] }, { type: "string" }] },
    version: {
      anyOf: [{ enum: ["PE-Core-B16-224", "PE-Core-L14-336", "PE-Core-G14-448"] }, {
        selector: "any_data",
        kind: ["string"],
      }],
      default: "PE-Core-L14-336",
    },
  },
  required: ["data"],
  outputs: { embedding: ["embedding"] },
};
