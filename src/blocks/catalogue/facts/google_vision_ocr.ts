import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/google_vision_ocr@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/google_vision_ocr@v1",
  title: "Google Vision OCR",
  category: "model",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    ocr_type: { enum: ["text_detection", "ocr_text_detection"] },
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret", "ROBOFLOW_MANAGED_KEY"] }, { type: "string" }],
      default: "rf_key:account",
      secret: true,
    },
    language_hints: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }], default: null },
  },
  required: ["image", "ocr_type"],
  outputs: { text: ["string"], language: ["string"], predictions: ["object_detection_prediction"] },
};
