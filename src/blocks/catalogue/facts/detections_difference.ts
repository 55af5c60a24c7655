import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detections_difference@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detections_difference@v1",
  aliases: ["DetectionsDifference"],
  title: "Detections Difference",
  category: "fusion",
  properties: {
    reference_predictions: { selector: "any_data", kind: ["object_detection_prediction"] },
    candidate_predictions: { selector: "any_data", kind: ["object_detection_prediction"] },
    spatial_weight: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.4,
    },
    class_mismatch_penalty: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      minimum: 0,
      default: 0.15,
    },
    reject_cost: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, default: 0.75 },
    class_strict: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    min_removed_to_verify: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      minimum: 1,
      default: 1,
    },
  },
  required: ["reference_predictions", "candidate_predictions"],
  outputs: {
    removed_detections: ["object_detection_prediction"],
    persisted_detections: ["object_detection_prediction"],
    new_detections: ["object_detection_prediction"],
    removed_count: ["integer"],
    new_count: ["integer"],
    verified: ["boolean"],
  },
};
