import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/icon_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/icon_visualization@v1",
  aliases: ["IconVisualization"],
  title: "Icon Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    icon: { selector: "any_data", kind: ["image"] },
    mode: { anyOf: [{ enum: ["static", "dynamic"] }, { selector: "any_data", kind: ["string"] }], default: "dynamic" },
    predictions: {
      anyOf: [{
        selector: "any_data",
        kind: [
          "object_detection_prediction",
          "instance_segmentation_prediction",
          "rle_instance_segmentation_prediction",
          "keypoint_detection_prediction",
        ],
      }, { type: "null" }],
      default: null,
      relevantFor: { mode: ["dynamic"] },
    },
    icon_width: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 64 },
    icon_height: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 64 },
    position: {
      anyOf: [
        {
          enum: [
            "CENTER",
            "CENTER_LEFT",
            "CENTER_RIGHT",
            "TOP_CENTER",
            "TOP_LEFT",
            "TOP_RIGHT",
            "BOTTOM_LEFT",
            "BOTTOM_CENTER",
            "BOTTOM_RIGHT",
            "CENTER_OF_MASS",
          ],
        },
        { selector: "any_data", kind: ["string"] },
        { type: "null" },
      ],
      default: "TOP_CENTER",
      relevantFor: { mode: ["dynamic"] },
    },
    x_position: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 10,
      relevantFor: { mode: ["static"] },
    },
    y_position: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }, { type: "null" }],
      default: 10,
      relevantFor: { mode: ["static"] },
    },
  },
  required: ["image", "icon"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
  demands: [{ rule: "needs", oneOf: ["predictions"], where: { mode: ["dynamic"] } }],
};
