import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/ocr_model@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/ocr_model@v1",
  aliases: ["OCRModel"],
  title: "OCR Model",
  category: "model",
  properties: { images: { selector: "any_data", kind: ["image"] } },
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
