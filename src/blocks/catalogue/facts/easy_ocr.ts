import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/easy_ocr@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/easy_ocr@v1",
  aliases: ["EasyOCR"],
  title: "EasyOCR",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    language: {
      enum: ["English", "Japanese", "Kannada", "Korean", "Latin", "Telugu", "Simplified Chinese"],
      default: "English",
    },
    quantize: { type: "boolean", default: false },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: {
    result: ["string"],
    predictions: ["object_detection_prediction"],
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
    prediction_type: ["prediction_type"],
  },
  batch: ["images"],
};
