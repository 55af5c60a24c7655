import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qwen3_5_openrouter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qwen3_5_openrouter@v1",
  title: "Qwen 3.5 API",
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
        "object-detection",
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
      relevantFor: { task_type: ["object-detection", "classification", "multi-label-classification"] },
    },
    api_key: { anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }], secret: true },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "Qwen 3.5 9B - OpenRouter",
          "Qwen 3.5 27B - OpenRouter",
          "Qwen 3.5 122B A10B - OpenRouter",
          "Qwen 3.5 397B A17B - OpenRouter",
          "Qwen 3.5 Flash 02-23 - OpenRouter",
          "Qwen 3.5 Plus 20260420 - OpenRouter",
        ],
      }],
      default: "Qwen 3.5 27B - OpenRouter",
    },
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.1 },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images", "api_key"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  demands: [
    { rule: "needs", oneOf: ["prompt"], where: { task_type: ["unconstrained", "visual-question-answering"] } },
    {
      rule: "needs",
      oneOf: ["classes"],
      where: { task_type: ["classification", "multi-label-classification", "object-detection"] },
    },
    { rule: "needs", oneOf: ["output_structure"], where: { task_type: ["structured-answering"] } },
    { rule: "range", property: "temperature", min: 0, max: 2 },
  ],
};
