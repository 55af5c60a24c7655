import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/roboflow_semantic_segmentation_model@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/roboflow_semantic_segmentation_model@v1",
  title: "Semantic Segmentation Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
  },
  required: ["images", "model_id"],
  propertyAliases: { images: ["image"] },
  outputs: {
    inference_id: ["inference_id"],
    predictions: ["semantic_segmentation_prediction"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/roboflow_semantic_segmentation_model@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/roboflow_semantic_segmentation_model@v2",
  title: "Semantic Segmentation Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence_mode: {
      anyOf: [{ enum: ["best", "default", "custom"] }, { selector: "any_data", kind: ["string"] }],
      default: "best",
    },
    custom_confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }, {
        type: "null",
      }],
      default: 0.4,
      relevantFor: { confidence_mode: ["custom"] },
    },
  },
  required: ["images", "model_id"],
  propertyAliases: { images: ["image"] },
  outputs: {
    inference_id: ["inference_id"],
    predictions: ["semantic_segmentation_prediction"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
  demands: [{ rule: "needs", oneOf: ["custom_confidence"], where: { confidence_mode: ["custom"] } }],
};
