import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/overlap@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/overlap@v1",
  title: "Overlap Filter",
  category: "analytics",
  properties: {
    predictions: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    overlap_type: { enum: ["Center Overlap", "Any Overlap"], default: "Center Overlap" },
    overlap_class_name: { type: "string" },
  },
  required: ["predictions", "overlap_class_name"],
  outputs: { overlaps: ["object_detection_prediction"] },
};
