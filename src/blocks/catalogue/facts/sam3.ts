import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/sam3@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/sam3@v1",
  title: "SAM 3",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }, { type: "null" }],
      default: "sam3/sam3_final",
    },
    class_names: {
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }, {
        selector: "any_data",
        kind: ["list_of_values", "string"],
      }, { type: "null" }],
      default: null,
    },
    threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.5 },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
};

/** What the engine knows of `roboflow_core/sam3@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/sam3@v2",
  title: "SAM 3",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }, { type: "null" }],
      default: "sam3/sam3_final",
    },
    class_names: {
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }, {
        selector: "any_data",
        kind: ["list_of_values", "string"],
      }, { type: "null" }],
      default: null,
    },
    confidence: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.5 },
    per_class_confidence: {
      anyOf: [{ type: "array", items: { type: "number" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    apply_nms: { anyOf: [{ selector: "any_data", kind: ["boolean"] }, { type: "boolean" }], default: true },
    nms_iou_threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.9 },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
  demands: [{ rule: "range", property: "nms_iou_threshold", min: 0, max: 1 }, {
    rule: "sameLength",
    property: "per_class_confidence",
    as: "class_names",
  }],
};

/** What the engine knows of `roboflow_core/sam3@v3`. */
export const v3: BlockDescription = {
  type: "roboflow_core/sam3@v3",
  title: "SAM 3",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }, { type: "null" }],
      default: "sam3/sam3_final",
    },
    class_names: {
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }, {
        selector: "any_data",
        kind: ["list_of_values", "string"],
      }, { type: "null" }],
      default: null,
    },
    class_mapping: {
      anyOf: [{ type: "object", additionalProperties: { type: "string" } }, {
        selector: "any_data",
        kind: ["dictionary"],
      }, { type: "null" }],
      default: null,
    },
    confidence: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.5 },
    per_class_confidence: {
      anyOf: [{ type: "array", items: { type: "number" } }, { selector: "any_data", kind: ["list_of_values"] }, {
        type: "null",
      }],
      default: null,
    },
    apply_nms: { anyOf: [{ selector: "any_data", kind: ["boolean"] }, { type: "boolean" }], default: true },
    nms_iou_threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.9 },
    output_format: { enum: ["rle", "polygons"], default: "rle" },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["rle_instance_segmentation_prediction", "instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
  demands: [{ rule: "range", property: "nms_iou_threshold", min: 0, max: 1 }, {
    rule: "sameLength",
    property: "per_class_confidence",
    as: "class_names",
  }],
};
