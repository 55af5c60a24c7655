import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/smolvlm2@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/smolvlm2@v1",
  title: "SmolVLM2",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "smolvlm2/smolvlm-2.2b-instruct",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { parsed_output: ["dictionary"] },
  batch: ["images"],
};
