import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/glm_ocr@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/glm_ocr@v1",
  title: "GLM-OCR",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    task_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["text-recognition", "table-recognition", "formula-recognition", "structured-answering", "custom"],
      }],
      default: "text-recognition",
    },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { task_type: ["custom"] },
    },
    output_structure: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }],
      default: null,
      relevantFor: { task_type: ["structured-answering"] },
    },
    max_new_tokens: { anyOf: [{ type: "integer" }, { type: "null" }], default: null },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "glm-ocr",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { parsed_output: ["string", "language_model_output"] },
  batch: ["images"],
  demands: [{ rule: "needs", oneOf: ["prompt"], where: { task_type: ["custom"] }, filled: true }, {
    rule: "needs",
    oneOf: ["output_structure"],
    where: { task_type: ["structured-answering"] },
    filled: true,
  }],
};
