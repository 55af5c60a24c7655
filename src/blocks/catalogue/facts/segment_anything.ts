import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/segment_anything@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/segment_anything@v1",
  title: "Segment Anything 2 Model",
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
    version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, {
        enum: ["hiera_large", "hiera_small", "hiera_tiny", "hiera_b_plus"],
      }],
      default: "hiera_tiny",
    },
    threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0 },
    multimask_output: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }, { type: "null" }],
      default: true,
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
};
