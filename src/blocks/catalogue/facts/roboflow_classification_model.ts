import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/roboflow_classification_model@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/roboflow_classification_model@v1",
  aliases: ["RoboflowClassificationModel", "ClassificationModel"],
  title: "Single-Label Classification Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.4,
    },
    disable_active_learning: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    active_learning_target_dataset: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["images", "model_id"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["classification_prediction"], inference_id: ["string"] },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/roboflow_classification_model@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/roboflow_classification_model@v2",
  title: "Single-Label Classification Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.4,
    },
    disable_active_learning: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    active_learning_target_dataset: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["images", "model_id"],
  propertyAliases: { images: ["image"] },
  outputs: {
    predictions: ["classification_prediction"],
    inference_id: ["inference_id"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/roboflow_classification_model@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/roboflow_classification_model@v3",
  title: "Single-Label Classification Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence_mode: {
      anyOf: [{ enum: ["default", "custom"] }, { selector: "any_data", kind: ["string"] }],
      default: "default",
    },
    custom_confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }, {
        type: "null",
      }],
      default: 0.4,
      relevantFor: { confidence_mode: ["custom"] },
    },
    disable_active_learning: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: true,
    },
    active_learning_target_dataset: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_project"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["images", "model_id"],
  propertyAliases: { images: ["image"] },
  outputs: {
    predictions: ["classification_prediction"],
    inference_id: ["inference_id"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
  demands: [{ rule: "needs", oneOf: ["custom_confidence"], where: { confidence_mode: ["custom"] } }],
};
