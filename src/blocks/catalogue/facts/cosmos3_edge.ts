import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/cosmos3_edge@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/cosmos3_edge@v1",
  title: "Cosmos 3",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { enum: ["nvidia/cosmos-3-edge"] }],
      default: "nvidia/cosmos-3-edge",
    },
    system_prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"] },
  batch: ["images"],
};
