import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/sam3_interactive@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/sam3_interactive@v1",
  title: "SAM 3 Interactive",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    points: {
      anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["labeled_points"] }, { type: "null" }],
      default: null,
    },
    boxes: {
      anyOf: [{
        selector: "any_data",
        kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
      }, { type: "null" }],
      default: null,
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
  demands: [{ rule: "points", property: "points" }],
};
