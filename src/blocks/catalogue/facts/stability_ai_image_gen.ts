import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stability_ai_image_gen@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stability_ai_image_gen@v1",
  title: "Stability AI Image Generation",
  category: "model",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    strength: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }], default: 0.3 },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    negative_prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    model: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: "core",
    },
    api_key: { anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }], secret: true },
  },
  required: ["prompt", "api_key"],
  outputs: { image: ["image"] },
};
