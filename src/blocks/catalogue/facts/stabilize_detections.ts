import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/stabilize_detections@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/stabilize_detections@v1",
  title: "Detections Stabilizer",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    smoothing_window_size: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 3,
    },
    bbox_smoothing_coefficient: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }, { type: "null" }],
      default: 0.2,
    },
  },
  required: ["image", "detections"],
  outputs: { tracked_detections: ["object_detection_prediction", "instance_segmentation_prediction"] },
};
