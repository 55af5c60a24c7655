import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qwen3_5vl@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qwen3_5vl@v1",
  title: "Qwen3.5-VL",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    model_version: {
      anyOf: [{ enum: ["qwen3_5-0.8b", "qwen3_5-2b"] }, { selector: "any_data", kind: ["roboflow_model_id"] }, {
        type: "string",
      }],
      default: "qwen3_5-0.8b",
    },
    system_prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    enable_thinking: {
      type: "boolean",
      default: false,
      relevantFor: { model_version: ["qwen3_5-2b", "qwen3_5-2b-peft"] },
    },
    max_new_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { parsed_output: ["dictionary"], thinking: ["string"] },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/qwen3_5vl@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/qwen3_5vl@v2",
  title: "Qwen3.5",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    model_version: {
      anyOf: [{ enum: ["qwen3_5-0.8b", "qwen3_5-2b", "qwen3_5-4b"] }, {
        selector: "any_data",
        kind: ["roboflow_model_id"],
      }, { type: "string" }],
      default: "qwen3_5-0.8b",
    },
    system_prompt: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    max_new_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { parsed_output: ["dictionary"] },
  batch: ["images"],
};
