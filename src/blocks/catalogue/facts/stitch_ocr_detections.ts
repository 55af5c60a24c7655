import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stitch_ocr_detections@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stitch_ocr_detections@v1",
  title: "Stitch OCR Detections",
  category: "transformation",
  properties: {
    predictions: { selector: "any_data", kind: ["object_detection_prediction"] },
    reading_direction: {
      enum: ["left_to_right", "right_to_left", "vertical_top_to_bottom", "vertical_bottom_to_top", "auto"],
    },
    tolerance: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 10 },
    delimiter: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "" },
  },
  required: ["predictions", "reading_direction"],
  outputs: { ocr_text: ["string"] },
  batch: ["predictions"],
  demands: [{ rule: "range", property: "tolerance", min: 1 }],
};

/** What the engine knows of `roboflow_core/stitch_ocr_detections@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/stitch_ocr_detections@v2",
  title: "Stitch OCR Detections",
  category: "transformation",
  properties: {
    stitching_algorithm: { enum: ["tolerance", "otsu", "collimate"] },
    predictions: { selector: "any_data", kind: ["object_detection_prediction"] },
    reading_direction: {
      enum: ["left_to_right", "right_to_left", "vertical_top_to_bottom", "vertical_bottom_to_top", "auto"],
    },
    tolerance: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { stitching_algorithm: ["tolerance"] },
    },
    delimiter: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "" },
    otsu_threshold_multiplier: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      default: 1,
      relevantFor: { stitching_algorithm: ["otsu"] },
    },
    collimate_tolerance: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { stitching_algorithm: ["collimate"] },
    },
  },
  required: ["stitching_algorithm", "predictions", "reading_direction"],
  outputs: { ocr_text: ["string"] },
  batch: ["predictions"],
  demands: [{ rule: "range", property: "tolerance", min: 1 }],
};
