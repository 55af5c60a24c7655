import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/cog_vlm@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/cog_vlm@v1",
  aliases: ["CogVLM"],
  title: "CogVLM",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    json_output_format: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }],
      default: null,
    },
  },
  required: ["images", "prompt"],
  propertyAliases: { images: ["image"] },
  outputs: {
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
    image: ["image_metadata"],
    structured_output: ["dictionary"],
    raw_output: ["string"],
    "*": ["*"],
  },
  dynamicOutputs: { each: "key", of: "json_output_format", kinds: ["*"] },
  batch: ["images"],
};
