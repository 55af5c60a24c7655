import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_stitch@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_stitch@v1",
  title: "Detections Stitch",
  category: "fusion",
  properties: {
    reference_image: { selector: "any_data", kind: ["image"] },
    predictions: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    overlap_filtering_strategy: {
      anyOf: [{ enum: ["none", "nms", "nmm"] }, { selector: "any_data", kind: ["string"] }],
      default: "nms",
    },
    iou_threshold: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.3,
    },
  },
  required: ["reference_image", "predictions"],
  outputs: { predictions: ["object_detection_prediction", "instance_segmentation_prediction"] },
  inputOffsets: { predictions: 1 },
  dimensionalityReference: "reference_image",
};
