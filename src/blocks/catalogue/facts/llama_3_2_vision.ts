import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/llama_3_2_vision@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/llama_3_2_vision@v1",
  title: "Llama 3.2 Vision",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    task_type: {
      enum: [
        "unconstrained",
        "ocr",
        "structured-answering",
        "classification",
        "multi-label-classification",
        "visual-question-answering",
        "caption",
        "detailed-caption",
      ],
      default: "unconstrained",
    },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { task_type: ["visual-question-answering", "unconstrained"] },
    },
    output_structure: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }],
      default: null,
      relevantFor: { task_type: ["structured-answering"] },
    },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }, {
        type: "null",
      }],
      default: null,
      relevantFor: { task_type: ["classification", "multi-label-classification"] },
    },
    api_key: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }], secret: true },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "11B (Free) - OpenRouter",
          "11B (Regular) - OpenRouter",
          "90B (Free) - OpenRouter",
          "90B (Regular) - OpenRouter",
        ],
      }],
      default: "11B (Free) - OpenRouter",
    },
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.1 },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images", "api_key"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  successor: "roboflow_core/llama_vision@v2",
  demands: [
    { rule: "needs", oneOf: ["prompt"], where: { task_type: ["unconstrained", "visual-question-answering"] } },
    { rule: "needs", oneOf: ["classes"], where: { task_type: ["classification", "multi-label-classification"] } },
    { rule: "needs", oneOf: ["output_structure"], where: { task_type: ["structured-answering"] } },
    { rule: "range", property: "temperature", min: 0, max: 2 },
  ],
};
