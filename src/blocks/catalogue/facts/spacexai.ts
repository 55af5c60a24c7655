import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/spacexai@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/spacexai@v1",
  title: "SpaceXAI",
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
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["grok-4.6", "grok-4.5"] }],
      default: "grok-4.6",
    },
    reasoning_effort: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["low", "high"] }, { type: "null" }],
      default: null,
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
