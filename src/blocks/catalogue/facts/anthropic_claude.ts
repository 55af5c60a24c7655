import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/anthropic_claude@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/anthropic_claude@v1",
  title: "Anthropic Claude",
  category: "model",
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
          "claude-fable-5",
          "claude-opus-4-7",
          "claude-opus-4-6",
          "claude-sonnet-4-6",
          "claude-opus-4-5",
          "claude-sonnet-4-5",
          "claude-haiku-4-5",
          "claude-opus-4-1",
          "claude-opus-4",
          "claude-sonnet-4",
          "claude-3-7-sonnet",
          "claude-3-5-sonnet-v2",
          "claude-3-5-haiku",
          "claude-3-5-sonnet",
          "claude-3-opus",
          "claude-3-haiku",
        ],
      }],
      default: "claude-sonnet-4-5",
    },
    max_tokens: { type: "integer", default: 450 },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
    max_image_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1024 },
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
  ],
};

/** What the engine knows of `roboflow_core/anthropic_claude@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/anthropic_claude@v2",
  title: "Anthropic Claude",
  category: "model",
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
          "claude-fable-5",
          "claude-opus-4-7",
          "claude-opus-4-6",
          "claude-sonnet-4-6",
          "claude-sonnet-4-5",
          "claude-haiku-4-5",
          "claude-opus-4-5",
          "claude-sonnet-4",
          "claude-opus-4-1",
          "claude-opus-4",
        ],
      }],
      default: "claude-sonnet-4-5",
    },
    extended_thinking: { anyOf: [{ type: "boolean" }, { type: "null" }], default: null },
    thinking_budget_tokens: {
      anyOf: [{ type: "integer", minimum: 1024 }, { type: "null" }],
      default: null,
      relevantFor: { extended_thinking: ["true"] },
    },
    max_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 1 }, {
        type: "null",
      }],
      default: null,
    },
    max_image_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1024 },
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
    { rule: "excludes", property: "temperature", where: { extended_thinking: [true] } },
    { rule: "below", property: "thinking_budget_tokens", than: "max_tokens", where: { extended_thinking: [true] } },
  ],
};

/** What the engine knows of `roboflow_core/anthropic_claude@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/anthropic_claude@v3",
  title: "Anthropic Claude",
  category: "model",
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
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "claude-fable-5",
          "claude-opus-4-7",
          "claude-opus-4-6",
          "claude-sonnet-4-6",
          "claude-sonnet-4-5",
          "claude-haiku-4-5",
          "claude-opus-4-5",
          "claude-sonnet-4",
          "claude-opus-4-1",
          "claude-opus-4",
        ],
      }],
      default: "claude-sonnet-4-5",
    },
    extended_thinking: { anyOf: [{ type: "boolean" }, { type: "null" }], default: null },
    thinking_budget_tokens: {
      anyOf: [{ type: "integer", minimum: 1024 }, { type: "null" }],
      default: null,
      relevantFor: { extended_thinking: ["true"] },
    },
    max_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 1 }, {
        type: "null",
      }],
      default: null,
    },
    max_image_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1024 },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
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
    { rule: "excludes", property: "temperature", where: { extended_thinking: [true] } },
    { rule: "below", property: "thinking_budget_tokens", than: "max_tokens", where: { extended_thinking: [true] } },
  ],
};
