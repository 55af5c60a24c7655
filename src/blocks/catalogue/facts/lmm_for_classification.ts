import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/lmm_for_classification@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/lmm_for_classification@v1",
  aliases: ["LMMForClassification"],
  title: "LMM For Classification",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    lmm_type: { anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["gpt_4v"] }] },
    classes: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }],
    },
    lmm_config: { $ref: "LMMConfig" },
    remote_api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }, { type: "null" }],
      default: null,
      secret: true,
    },
  },
  required: ["images", "lmm_type", "classes"],
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
    raw_output: ["string"],
    top: ["top_class"],
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
    image: ["image_metadata"],
    prediction_type: ["prediction_type"],
  },
  batch: ["images"],
};
