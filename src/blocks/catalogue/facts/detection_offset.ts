import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detection_offset@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detection_offset@v1",
  aliases: ["DetectionOffset"],
  title: "Detection Offset",
  category: "transformation",
  properties: {
    predictions: {
      selector: "any_data",
      kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
    },
    offset_width: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    offset_height: { anyOf: [{ type: "integer", exclusiveMinimum: 0 }, { selector: "any_data", kind: ["integer"] }] },
    units: { enum: ["Percent (%)", "Pixels"], default: "Pixels" },
  },
  required: ["predictions", "offset_width", "offset_height"],
  propertyAliases: { offset_width: ["offset_x"], offset_height: ["offset_y"] },
  outputs: {
    predictions: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
  },
  batch: ["predictions"],
};
