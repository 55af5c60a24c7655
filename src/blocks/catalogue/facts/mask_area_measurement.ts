import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/mask_area_measurement@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/mask_area_measurement@v1",
  title: "Mask Area Measurement",
  category: "transformation",
  properties: {
    predictions: { selector: "any_data", kind: ["instance_segmentation_prediction", "object_detection_prediction"] },
    pixels_per_unit: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
  },
  required: ["predictions"],
  outputs: { predictions: ["object_detection_prediction", "instance_segmentation_prediction"] },
};
