import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/segment_anything_2_video@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/segment_anything_2_video@v1",
  title: "SAM2 Video Tracker",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    boxes: {
      anyOf: [{
        selector: "any_data",
        kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
      }, { type: "null" }],
      default: null,
    },
    model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "sam2video/small",
    },
    prompt_mode: { enum: ["first_frame", "every_n_frames", "every_frame"], default: "first_frame" },
    prompt_interval: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 30 },
    threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0 },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
};
