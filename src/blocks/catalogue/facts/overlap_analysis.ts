import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/overlap_analysis@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/overlap_analysis@v1",
  aliases: ["OverlapAnalysis"],
  title: "Overlap Analysis",
  category: "fusion",
  properties: {
    reference_predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction"],
    },
    candidate_predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction"],
    },
    min_overlap: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.1,
    },
  },
  required: ["reference_predictions", "candidate_predictions"],
  outputs: { overlaps: ["detections_overlaps"] },
};
