import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_classes_replacement@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_classes_replacement@v1",
  aliases: ["DetectionsClassesReplacement"],
  title: "Detections Classes Replacement",
  category: "fusion",
  properties: {
    object_detection_predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    classification_predictions: {
      selector: "any_data",
      kind: ["classification_prediction", "list_of_values", "string"],
    },
    fallback_class_name: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
    },
    fallback_class_id: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: null,
    },
  },
  required: ["object_detection_predictions", "classification_predictions"],
  outputs: {
    predictions: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
  },
  acceptsEmpty: true,
  inputOffsets: { object_detection_predictions: 0, classification_predictions: 1 },
  dimensionalityReference: "object_detection_predictions",
};
