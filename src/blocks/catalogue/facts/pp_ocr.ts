import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/pp_ocr@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/pp_ocr@v1",
  title: "PP-OCR",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    text_detection: { enum: ["none", "tiny", "small", "medium"], default: "small" },
    text_recognition: { enum: ["none", "tiny", "small", "medium"], default: "small" },
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
  demands: [{ rule: "notAll", values: { text_detection: "none", text_recognition: "none" } }],
};
