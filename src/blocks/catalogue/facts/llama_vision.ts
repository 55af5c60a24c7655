import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/llama_vision@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/llama_vision@v2",
  title: "Llama 3.2 Vision",
  category: "model",
  properties: {
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    privacy_level: { enum: ["allow", "deny", "zdr"], default: "deny" },
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.1 },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
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
      relevantFor: { task_type: ["unconstrained", "visual-question-answering"] },
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
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["11B - OpenRouter"] }],
      default: "11B - OpenRouter",
    },
  },
  required: ["images"],
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

/** What the engine knows of `roboflow_core/llama_vision@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/llama_vision@v3",
  title: "Llama 4 Vision",
  category: "model",
  properties: {
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    privacy_level: { enum: ["allow", "deny", "zdr"], default: "deny" },
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.1 },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
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
      relevantFor: { task_type: ["unconstrained", "visual-question-answering"] },
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
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Llama 4 Scout - OpenRouter", "Llama 4 Maverick - OpenRouter"],
      }],
      default: "Llama 4 Scout - OpenRouter",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: {
    output: ["string", "language_model_output"],
    classes: ["list_of_values"],
    predictions: ["object_detection_prediction", "classification_prediction"],
    error_status: ["boolean"],
    inference_id: ["inference_id"],
  },
  dynamicOutputs: {
    output: "predictions",
    by: "task_type",
    kindsOf: {
      unconstrained: ["object_detection_prediction", "classification_prediction"],
      ocr: ["object_detection_prediction", "classification_prediction"],
      "structured-answering": ["object_detection_prediction", "classification_prediction"],
      "visual-question-answering": ["object_detection_prediction", "classification_prediction"],
      caption: ["object_detection_prediction", "classification_prediction"],
      "detailed-caption": ["object_detection_prediction", "classification_prediction"],
      classification: ["classification_prediction"],
      "multi-label-classification": ["classification_prediction"],
      "object-detection": ["object_detection_prediction"],
    },
  },
  batch: ["images"],
  newer: true,
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
