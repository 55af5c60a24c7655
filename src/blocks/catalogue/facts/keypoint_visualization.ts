import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/keypoint_visualization@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/keypoint_visualization@v1",
  aliases: ["KeypointVisualization"],
  title: "Keypoint Visualization",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    predictions: { selector: "any_data", kind: ["keypoint_detection_prediction"] },
    annotator_type: { enum: ["edge", "vertex", "vertex_label"], default: "edge" },
    color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "#A351FB" },
    text_color: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }],
      default: "black",
      relevantFor: { annotator_type: ["vertex_label"] },
    },
    text_scale: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      default: 0.5,
      relevantFor: { annotator_type: ["vertex_label"] },
    },
    text_thickness: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 1,
      relevantFor: { annotator_type: ["vertex_label"] },
    },
    text_padding: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { annotator_type: ["vertex_label"] },
    },
    thickness: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 2,
      relevantFor: { annotator_type: ["edge"] },
    },
    radius: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { annotator_type: ["vertex", "vertex_label"] },
    },
    edges: { anyOf: [{ type: "array", items: {} }, { selector: "any_data", kind: ["list_of_values"] }], default: null },
  },
  required: ["image", "predictions"],
  propertyAliases: { image: ["images"] },
  outputs: { image: ["image"] },
};
