import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/roboflow_custom_metadata@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/roboflow_custom_metadata@v1",
  aliases: ["RoboflowCustomMetadata"],
  title: "Roboflow Custom Metadata",
  category: "sink",
  properties: {
    predictions: {
      selector: "any_data",
      kind: [
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "keypoint_detection_prediction",
        "classification_prediction",
      ],
    },
    field_name: { type: "string" },
    field_value: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }] },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
  },
  required: ["predictions", "field_name", "field_value"],
  outputs: { error_status: ["boolean"], message: ["string"] },
};
