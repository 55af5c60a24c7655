import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stability_ai_outpainting@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stability_ai_outpainting@v1",
  title: "Stability AI Outpainting",
  category: "model",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    creativity: { anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }], default: 0.5 },
    left: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
    },
    right: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
    },
    up: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }], default: null },
    down: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
    },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    preset: { anyOf: [{ $ref: "StabilityAIPresets" }, { type: "null" }], default: null },
    seed: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
    },
    api_key: { anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }], secret: true },
  },
  required: ["image", "api_key"],
  definitions: {
    StabilityAIPresets: {
      enum: [
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
      ],
    },
  },
  outputs: { image: ["image"] },
};
