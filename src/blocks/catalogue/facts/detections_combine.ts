import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_combine@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_combine@v1",
  title: "Detections Combine",
  category: "transformation",
  properties: {
    prediction_one: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    prediction_two: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
  },
  required: ["prediction_one", "prediction_two"],
  outputs: { predictions: ["object_detection_prediction", "instance_segmentation_prediction"] },
};
