import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_merge@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_merge@v1",
  title: "Detections Merge",
  category: "transformation",
  properties: {
    predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    class_name: { type: "string", default: "merged_detection" },
  },
  required: ["predictions"],
  outputs: { predictions: ["object_detection_prediction"] },
};
