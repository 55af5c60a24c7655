import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stability_ai_inpainting@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stability_ai_inpainting@v1",
  title: "Stability AI Inpainting",
  category: "model",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    segmentation_mask: { selector: "any_data", kind: ["instance_segmentation_prediction"] },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    negative_prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    api_key: { anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }], secret: true },
    invert_segmentation_mask: {
      anyOf: [{ selector: "any_data", kind: ["boolean"] }, { type: "boolean" }],
      default: false,
    },
    preset: { anyOf: [{ $ref: "StabilityAIPresets" }, { type: "null" }], default: null },
    seed: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
    },
  },
  required: ["image", "segmentation_mask", "prompt", "api_key"],
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
