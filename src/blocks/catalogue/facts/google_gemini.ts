import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/google_gemini@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/google_gemini@v1",
  title: "Google Gemini",
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
        enum: ["gemini-3.1-pro-preview", "gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite"],
      }],
      default: "gemini-2.5-flash",
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
  spellings: {
    model_version: {
      "gemini-2.5-pro-preview-06-05": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-05-06": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-03-25": "gemini-2.5-pro",
    },
  },
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

/** What the engine knows of `roboflow_core/google_gemini@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/google_gemini@v2",
  title: "Google Gemini",
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
          "gemini-3.5-flash",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
          "gemini-2.5-pro",
          "gemini-2.5-flash",
          "gemini-2.5-flash-lite",
        ],
      }],
      default: "gemini-3.1-pro-preview",
    },
    thinking_level: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["low", "high"] }, { type: "null" }],
      default: null,
      relevantFor: {
        model_version: [
          "gemini-3.5-flash",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
        ],
      },
    },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
      relevantFor: { model_version: ["gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite"] },
    },
    max_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images", "api_key"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  spellings: {
    model_version: {
      "gemini-2.5-pro-preview-06-05": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-05-06": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-03-25": "gemini-2.5-pro",
    },
  },
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

/** What the engine knows of `roboflow_core/google_gemini@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/google_gemini@v3",
  title: "Google Gemini",
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
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
          "gemini-2.5-pro",
          "gemini-2.5-flash",
          "gemini-2.5-flash-lite",
        ],
      }],
      default: "gemini-3.1-pro-preview",
    },
    thinking_level: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["low", "high"] }, { type: "null" }],
      default: null,
      relevantFor: {
        model_version: [
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
        ],
      },
    },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
      relevantFor: { model_version: ["gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite"] },
    },
    max_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    google_code_execution: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
      relevantFor: {
        model_version: [
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
        ],
      },
    },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  spellings: {
    model_version: {
      "gemini-2.5-pro-preview-06-05": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-05-06": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-03-25": "gemini-2.5-pro",
    },
  },
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

/** What the engine knows of `roboflow_core/google_gemini@v4`. */
export const v4: BlockDescription = {
  type: "roboflow_core/google_gemini@v4",
  title: "Google Gemini",
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
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
          "gemini-2.5-pro",
          "gemini-2.5-flash",
          "gemini-2.5-flash-lite",
        ],
      }],
      default: "gemini-3.1-pro-preview",
    },
    thinking_level: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["low", "high"] }, { type: "null" }],
      default: null,
      relevantFor: {
        model_version: [
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
        ],
      },
    },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
      relevantFor: { model_version: ["gemini-2.5-pro", "gemini-2.5-flash", "gemini-2.5-flash-lite"] },
    },
    max_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    google_code_execution: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
      relevantFor: {
        model_version: [
          "gemini-3.7-flash",
          "gemini-3.6-flash",
          "gemini-3.5-flash",
          "gemini-3.5-flash-lite",
          "gemini-3.1-pro-preview",
          "gemini-3.1-flash-lite",
          "gemini-3-flash-preview",
        ],
      },
    },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { output: ["string", "language_model_output"], classes: ["list_of_values"] },
  batch: ["images"],
  spellings: {
    model_version: {
      "gemini-2.5-pro-preview-06-05": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-05-06": "gemini-2.5-pro",
      "gemini-2.5-pro-preview-03-25": "gemini-2.5-pro",
    },
  },
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
