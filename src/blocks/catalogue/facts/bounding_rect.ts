import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/bounding_rect@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/bounding_rect@v1",
  title: "Bounding Rectangle",
  category: "transformation",
  properties: { predictions: { selector: "any_data", kind: ["instance_segmentation_prediction"] } },
  required: ["predictions"],
  outputs: { detections_with_rect: ["instance_segmentation_prediction"] },
};
