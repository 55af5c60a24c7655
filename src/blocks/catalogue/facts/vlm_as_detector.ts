import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/vlm_as_detector@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/vlm_as_detector@v1",
  title: "VLM As Detector",
  category: "formatter",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    vlm_output: { selector: "any_data", kind: ["language_model_output"] },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }, {
        type: "null",
      }],
      relevantFor: { model_type: ["google-gemini", "anthropic-claude"] },
    },
    model_type: { enum: ["google-gemini", "anthropic-claude", "florence-2"] },
    task_type: {
      enum: [
        "object-detection-and-caption",
        "ocr-with-text-detection",
        "object-detection",
        "region-proposal",
        "open-vocabulary-object-detection",
        "phrase-grounded-object-detection",
      ],
    },
  },
  required: ["image", "vlm_output", "classes", "model_type", "task_type"],
  outputs: { error_status: ["boolean"], predictions: ["object_detection_prediction"], inference_id: ["string"] },
  demands: [{
    rule: "pairs",
    property: "task_type",
    by: "model_type",
    values: {
      "google-gemini": ["object-detection"],
      "anthropic-claude": ["object-detection"],
      "florence-2": [
        "object-detection",
        "open-vocabulary-object-detection",
        "object-detection-and-caption",
        "phrase-grounded-object-detection",
        "region-proposal",
        "ocr-with-text-detection",
      ],
    },
  }, { rule: "needs", oneOf: ["classes"], where: { model_type: ["google-gemini", "anthropic-claude"] } }],
};

/** What the engine knows of `roboflow_core/vlm_as_detector@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/vlm_as_detector@v2",
  title: "VLM As Detector",
  category: "formatter",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    vlm_output: { selector: "any_data", kind: ["language_model_output"] },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }, {
        type: "null",
      }],
      relevantFor: { model_type: ["openai", "google-gemini", "anthropic-claude", "spacexai", "qwen", "muse"] },
    },
    model_type: { enum: ["openai", "google-gemini", "anthropic-claude", "spacexai", "qwen", "muse", "florence-2"] },
    task_type: {
      enum: [
        "object-detection-and-caption",
        "ocr-with-text-detection",
        "object-detection",
        "region-proposal",
        "open-vocabulary-object-detection",
        "phrase-grounded-object-detection",
      ],
    },
  },
  required: ["image", "vlm_output", "classes", "model_type", "task_type"],
  outputs: { error_status: ["boolean"], predictions: ["object_detection_prediction"], inference_id: ["inference_id"] },
  demands: [{
    rule: "pairs",
    property: "task_type",
    by: "model_type",
    values: {
      openai: ["object-detection"],
      "google-gemini": ["object-detection"],
      "anthropic-claude": ["object-detection"],
      spacexai: ["object-detection"],
      qwen: ["object-detection"],
      muse: ["object-detection"],
      "florence-2": [
        "object-detection",
        "open-vocabulary-object-detection",
        "object-detection-and-caption",
        "phrase-grounded-object-detection",
        "region-proposal",
        "ocr-with-text-detection",
      ],
    },
  }, {
    rule: "needs",
    oneOf: ["classes"],
    where: { model_type: ["openai", "google-gemini", "anthropic-claude", "spacexai", "qwen", "muse"] },
  }],
};
