import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/meta_vlm@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/meta_vlm@v1",
  title: "Meta",
  category: "model",
  properties: {
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    privacy_level: { enum: ["allow", "deny", "zdr"], default: "deny" },
    max_tokens: { anyOf: [{ type: "integer", exclusiveMinimum: 1 }, { type: "null" }], default: 2048 },
    temperature: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }],
      default: null,
    },
    max_concurrent_requests: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    images: { selector: "any_data", kind: ["image"] },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["Muse Spark 1.1", "Muse Spark 1.2", "Muse Glimmer"],
      }],
      default: "Muse Spark 1.2",
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
    reasoning_effort: { enum: ["low", "medium", "high"], default: "low" },
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
  ],
};
