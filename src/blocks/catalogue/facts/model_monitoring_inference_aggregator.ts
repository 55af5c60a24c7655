import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/model_monitoring_inference_aggregator@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/model_monitoring_inference_aggregator@v1",
  title: "Model Monitoring Inference Aggregator",
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
    model_id: { selector: "any_data", kind: ["roboflow_model_id"] },
    frequency: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["string"] }], default: 5 },
    unique_aggregator_key: { type: "string" },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
  },
  required: ["predictions", "model_id", "unique_aggregator_key"],
  outputs: { error_status: ["boolean"], message: ["string"] },
  demands: [{ rule: "range", property: "frequency", min: 1 }],
};
