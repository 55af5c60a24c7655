import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/sam3_video@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/sam3_video@v1",
  title: "SAM3 Video Tracker",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    tracking_mode: { enum: ["concept", "visual"], default: "concept" },
    class_names: {
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }, {
        selector: "any_data",
        kind: ["list_of_values", "string"],
      }, { type: "null" }],
      default: null,
      relevantFor: { tracking_mode: ["concept"] },
    },
    points: {
      anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["labeled_points"] }, { type: "null" }],
      default: null,
      relevantFor: { tracking_mode: ["visual"] },
    },
    boxes: {
      anyOf: [{
        selector: "any_data",
        kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
      }, { type: "null" }],
      default: null,
      relevantFor: { tracking_mode: ["visual"] },
    },
    model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "sam3video",
      relevantFor: { tracking_mode: ["concept"] },
    },
    visual_model_id: {
      anyOf: [{ selector: "any_data", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "sam3trackervideo",
      relevantFor: { tracking_mode: ["visual"] },
    },
    prompt_mode: {
      enum: ["first_frame", "every_n_frames", "every_frame"],
      default: "first_frame",
      relevantFor: { tracking_mode: ["visual"] },
    },
    prompt_interval: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 30,
      relevantFor: { tracking_mode: ["visual"] },
    },
    threshold: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0.5 },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["instance_segmentation_prediction"] },
  batch: ["images", "boxes"],
  demands: [{ rule: "needs", oneOf: ["class_names"], where: { tracking_mode: ["concept"] } }, {
    rule: "needs",
    oneOf: ["points", "boxes"],
    where: { tracking_mode: ["visual"] },
  }, { rule: "points", property: "points" }],
};
