import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qwen_vlm@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qwen_vlm@v1",
  title: "Qwen",
  category: "model",
  properties: {
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      relevantFor: { backend: ["openrouter"] },
      secret: true,
    },
    privacy_level: { enum: ["allow", "deny", "zdr"], default: "deny", relevantFor: { backend: ["openrouter"] } },
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      default: 0.1,
      relevantFor: { backend: ["openrouter"] },
    },
    max_concurrent_requests: {
      anyOf: [{ type: "integer" }, { type: "null" }],
      default: null,
      relevantFor: { backend: ["openrouter"] },
    },
    images: { selector: "any_data", kind: ["image"] },
    backend: { enum: ["native", "openrouter"], default: "native" },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "Qwen 2.5 VL 7B",
          "Qwen 3 VL 2B",
          "Qwen 3.5 VL 0.8B",
          "Qwen 3.5 VL 2B",
          "Qwen 3.8 VL 27B",
          "Fine-tuned model",
        ],
      }],
      default: "Qwen 3.5 VL 2B",
      relevantFor: { backend: ["native"] },
    },
    fine_tuned_model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id", "string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { model_version: ["Fine-tuned model"] },
    },
    openrouter_model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "Qwen 3.5 9B",
          "Qwen 3.5 27B",
          "Qwen 3.5 122B A10B",
          "Qwen 3.5 397B A17B",
          "Qwen 3.5 Flash 02-23",
          "Qwen 3.5 Plus",
          "Qwen 3.6 27B",
          "Qwen 3.6 35B A3B",
          "Qwen 3.6 Flash",
          "Qwen 3.6 Plus",
          "Qwen 3.8 Max",
        ],
      }],
      default: "Qwen 3.6 27B",
      relevantFor: { backend: ["openrouter"] },
    },
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
      relevantFor: { task_type: ["unconstrained", "visual-question-answering"] },
    },
    enable_thinking: {
      type: "boolean",
      default: false,
      relevantFor: { model_version: ["Qwen 3.5 VL 2B", "Qwen 3.8 VL 27B", "Fine-tuned model"] },
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
      relevantFor: { task_type: ["classification", "multi-label-classification", "object-detection"] },
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"], thinking: ["string"] },
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
    {
      rule: "needs",
      oneOf: ["fine_tuned_model_id"],
      where: { backend: ["native"], model_version: ["Fine-tuned model"] },
      filled: true,
    },
  ],
};

/** What the engine knows of `roboflow_core/qwen_vlm@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/qwen_vlm@v2",
  title: "Qwen",
  category: "model",
  properties: {
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      relevantFor: { backend: ["openrouter"] },
      secret: true,
    },
    privacy_level: { enum: ["allow", "deny", "zdr"], default: "deny", relevantFor: { backend: ["openrouter"] } },
    max_tokens: { anyOf: [{ type: "integer", exclusiveMinimum: 1 }, { type: "null" }], default: 2048 },
    temperature: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }],
      default: null,
      relevantFor: { backend: ["openrouter"] },
    },
    max_concurrent_requests: {
      anyOf: [{ type: "integer" }, { type: "null" }],
      default: null,
      relevantFor: { backend: ["openrouter"] },
    },
    images: { selector: "any_data", kind: ["image"] },
    backend: { enum: ["native", "openrouter"], default: "native" },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Qwen 2.5 VL 7B", "Qwen 3 VL 2B", "Qwen 3.5 VL 0.8B", "Qwen 3.5 VL 2B", "Fine-tuned model"],
      }],
      default: "Qwen 3.5 VL 2B",
      relevantFor: { backend: ["native"] },
    },
    fine_tuned_model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id", "string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { model_version: ["Fine-tuned model"] },
    },
    openrouter_model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "Qwen 3.8 Max",
          "Qwen 3.7 Plus",
          "Qwen 3.7 Flash",
          "Qwen 3.8 27B",
          "Qwen 3.6 Plus",
          "Qwen 3.6 Flash",
          "Qwen 3.6 27B",
          "Qwen 3.6 35B A3B",
          "Qwen 3.5 Plus",
          "Qwen 3.5 Plus 02-15",
          "Qwen 3.5 Flash",
          "Qwen 3.5 9B",
          "Qwen 3.5 27B",
          "Qwen 3.5 35B A3B",
          "Qwen 3.5 122B A10B",
          "Qwen 3.5 397B A17B",
          "Qwen 3 VL 8B Instruct",
          "Qwen 3 VL 8B Thinking",
          "Qwen 3 VL 30B A3B Instruct",
          "Qwen 3 VL 30B A3B Thinking",
          "Qwen 3 VL 32B Instruct",
          "Qwen 3 VL 235B A22B",
          "Qwen 3 VL 235B A22B Thinking",
        ],
      }],
      default: "Qwen 3.7 Plus",
      relevantFor: { backend: ["openrouter"] },
    },
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
      relevantFor: { task_type: ["unconstrained", "visual-question-answering"] },
    },
    enable_thinking: {
      type: "boolean",
      default: false,
      relevantFor: { model_version: ["Qwen 3.5 VL 2B", "Fine-tuned model"] },
    },
    reasoning_effort: {
      enum: ["none", "low", "medium", "high"],
      default: "none",
      relevantFor: { backend: ["openrouter"] },
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
      relevantFor: { task_type: ["classification", "multi-label-classification", "object-detection"] },
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"], thinking: ["string"] },
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
    {
      rule: "needs",
      oneOf: ["fine_tuned_model_id"],
      where: { backend: ["native"], model_version: ["Fine-tuned model"] },
      filled: true,
    },
  ],
};
