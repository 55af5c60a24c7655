import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/lmm@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/lmm@v1",
  aliases: ["LMM"],
  title: "LMM",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    lmm_type: { anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["gpt_4v"] }] },
    lmm_config: { $ref: "LMMConfig" },
    remote_api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }, { type: "null" }],
      default: null,
      secret: true,
    },
    json_output: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }],
      default: null,
    },
  },
  required: ["images", "prompt", "lmm_type"],
  propertyAliases: { images: ["image"] },
  definitions: {
    LMMConfig: {
      type: "object",
      properties: {
        max_tokens: { type: "integer", default: 450 },
        gpt_image_detail: { enum: ["low", "high", "auto"], default: "auto" },
        gpt_model_version: { type: "string", default: "gpt-4o" },
      },
    },
  },
  outputs: {
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
    image: ["image_metadata"],
    structured_output: ["dictionary"],
    raw_output: ["string"],
    "*": ["*"],
  },
  dynamicOutputs: { each: "key", of: "json_output", kinds: ["*"] },
  batch: ["images"],
};
