import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/open_ai@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/open_ai@v1",
  aliases: ["OpenAI"],
  title: "OpenAI",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    openai_api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }, { type: "null" }],
      secret: true,
    },
    openai_model: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["gpt-4o", "gpt-4o-mini", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.5"],
      }],
      default: "gpt-4o",
    },
    json_output_format: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }],
      default: null,
    },
    image_detail: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["auto", "high", "low"] }],
      default: "auto",
    },
    max_tokens: { type: "integer", default: 450 },
  },
  required: ["images", "prompt", "openai_api_key"],
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

/** What the engine knows of `roboflow_core/open_ai@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/open_ai@v2",
  title: "OpenAI",
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
    api_key: { anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }], secret: true },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "gpt-4.1",
          "gpt-4.1-mini",
          "gpt-4.1-nano",
          "gpt-4o",
          "gpt-4o-mini",
          "gpt-5",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.5",
        ],
      }],
      default: "gpt-4o",
    },
    image_detail: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["auto", "high", "low"] }],
      default: "auto",
    },
    max_tokens: { type: "integer", default: 450 },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images", "api_key"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  demands: [
    { rule: "needs", oneOf: ["prompt"], where: { task_type: ["unconstrained", "visual-question-answering"] } },
    { rule: "needs", oneOf: ["classes"], where: { task_type: ["classification", "multi-label-classification"] } },
    { rule: "needs", oneOf: ["output_structure"], where: { task_type: ["structured-answering"] } },
  ],
};

/** What the engine knows of `roboflow_core/open_ai@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/open_ai@v3",
  title: "OpenAI",
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
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: [
          "gpt-4o",
          "gpt-4o-mini",
          "gpt-4.1",
          "gpt-4.1-mini",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.5",
          "o3",
          "o4-mini",
        ],
      }],
      default: "gpt-5",
    },
    image_detail: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["auto", "high", "low"] }],
      default: "auto",
    },
    max_tokens: { type: "integer", default: 450 },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  demands: [
    { rule: "needs", oneOf: ["prompt"], where: { task_type: ["unconstrained", "visual-question-answering"] } },
    { rule: "needs", oneOf: ["classes"], where: { task_type: ["classification", "multi-label-classification"] } },
    { rule: "needs", oneOf: ["output_structure"], where: { task_type: ["structured-answering"] } },
  ],
};

/** What the engine knows of `roboflow_core/open_ai@v4`. */
export const v4: BlockDescription = {
  type: "roboflow_core/open_ai@v4",
  title: "OpenAI",
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
          "gpt-5.6-sol",
          "gpt-5.6-terra",
          "gpt-5.6-luna",
          "gpt-5.5",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.2",
          "gpt-5.1",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
          "gpt-4.1",
          "gpt-4.1-mini",
          "gpt-4.1-nano",
          "gpt-4o",
          "gpt-4o-mini",
        ],
      }],
      default: "gpt-5.1",
    },
    reasoning_effort: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["none", "minimal", "low", "medium", "high", "xhigh"],
      }, { type: "null" }],
      default: null,
      relevantFor: {
        model_version: [
          "gpt-5.6-sol",
          "gpt-5.6-terra",
          "gpt-5.6-luna",
          "gpt-5.5",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.2",
          "gpt-5.1",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
        ],
      },
    },
    image_detail: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["auto", "high", "low"] }],
      default: "auto",
    },
    max_tokens: { anyOf: [{ type: "integer", minimum: 16 }, { type: "null" }], default: null },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
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
  ],
};

/** What the engine knows of `roboflow_core/open_ai@v5`. */
export const v5: BlockDescription = {
  type: "roboflow_core/open_ai@v5",
  title: "OpenAI",
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
          "gpt-5.6-sol",
          "gpt-5.6-terra",
          "gpt-5.6-luna",
          "gpt-5.5",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.2",
          "gpt-5.1",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
          "gpt-4.1",
          "gpt-4.1-mini",
          "gpt-4.1-nano",
          "gpt-4o",
          "gpt-4o-mini",
        ],
      }],
      default: "gpt-5.1",
    },
    reasoning_effort: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["none", "minimal", "low", "medium", "high", "xhigh"],
      }, { type: "null" }],
      default: null,
      relevantFor: {
        model_version: [
          "gpt-5.6-sol",
          "gpt-5.6-terra",
          "gpt-5.6-luna",
          "gpt-5.5",
          "gpt-5.4",
          "gpt-5.4-mini",
          "gpt-5.4-nano",
          "gpt-5.2",
          "gpt-5.1",
          "gpt-5",
          "gpt-5-mini",
          "gpt-5-nano",
        ],
      },
    },
    image_detail: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["auto", "high", "low"] }],
      default: "auto",
    },
    max_tokens: { anyOf: [{ type: "integer", minimum: 16 }, { type: "null" }], default: null },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
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
  ],
};
