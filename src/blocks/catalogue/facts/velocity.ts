import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/velocity@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/velocity@v1",
  title: "Velocity",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: {
      selector: "step_output",
      kind: ["keypoint_detection_prediction", "object_detection_prediction", "instance_segmentation_prediction"],
    },
    smoothing_alpha: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.5 },
    pixels_per_meter: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
  },
  required: ["image", "detections"],
  outputs: {
    velocity_detections: [
      "keypoint_detection_prediction",
      "object_detection_prediction",
      "instance_segmentation_prediction",
    ],
  },
};
