import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/gaze@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/gaze@v1",
  title: "Gaze Detection",
  category: "model",
  deprecated: true,
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    do_run_face_detection: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { face_predictions: ["keypoint_detection_prediction"], yaw_degrees: ["float"], pitch_degrees: ["float"] },
  batch: ["images"],
};
