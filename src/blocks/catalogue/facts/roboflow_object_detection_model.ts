import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/roboflow_object_detection_model@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/roboflow_object_detection_model@v1",
  aliases: ["RoboflowObjectDetectionModel", "ObjectDetectionModel"],
  title: "Object Detection Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.4,
    },
    class_filter: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    iou_threshold: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
    max_detections: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 300,
    },
    class_agnostic_nms: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
    },
    max_candidates: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 3000,
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
  outputs: { inference_id: ["string"], predictions: ["object_detection_prediction"] },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/roboflow_object_detection_model@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/roboflow_object_detection_model@v2",
  title: "Object Detection Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: { anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }] },
    confidence: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.4,
    },
    class_filter: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    iou_threshold: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
    max_detections: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 300,
    },
    class_agnostic_nms: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
    },
    max_candidates: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 3000,
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
    inference_id: ["inference_id"],
    predictions: ["object_detection_prediction"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/roboflow_object_detection_model@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/roboflow_object_detection_model@v3",
  title: "Object Detection Model",
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
    class_filter: {
      anyOf: [{ type: "array", items: { type: "string" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    iou_threshold: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
    max_detections: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 300,
    },
    class_agnostic_nms: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: false,
    },
    max_candidates: {
      anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }],
      default: 3000,
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
    inference_id: ["inference_id"],
    predictions: ["object_detection_prediction"],
    model_id: ["roboflow_model_id"],
  },
  batch: ["images"],
  demands: [{ rule: "needs", oneOf: ["custom_confidence"], where: { confidence_mode: ["custom"] } }],
};
