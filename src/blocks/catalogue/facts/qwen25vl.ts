import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qwen25vl@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qwen25vl@v1",
  title: "Qwen2.5-VL",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "qwen25-vl-7b",
    },
    system_prompt: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { parsed_output: ["dictionary"] },
  batch: ["images"],
};
