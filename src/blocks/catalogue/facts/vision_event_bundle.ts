import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/vision_event_bundle@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/vision_event_bundle@v1",
  title: "Write Vision Event Bundle",
  category: "sink",
  properties: {
    target_directory: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    input_image: { anyOf: [{ selector: "any_data", kind: ["image"] }, { type: "null" }], default: null },
    output_image: { anyOf: [{ selector: "any_data", kind: ["image"] }, { type: "null" }], default: null },
    predictions: {
      anyOf: [{
        selector: "any_data",
        kind: [
          "object_detection_prediction",
          "instance_segmentation_prediction",
          "keypoint_detection_prediction",
          "classification_prediction",
        ],
      }, { type: "null" }],
      default: null,
    },
    event_type: {
      anyOf: [{ enum: ["quality_check", "inventory_count", "safety_alert", "custom", "operator_feedback"] }, {
        selector: "any_data",
        kind: ["string"],
      }],
    },
    solution: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["roboflow_solution", "string"] }, { type: "null" }],
      default: null,
    },
    external_id: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["quality_check", "inventory_count", "safety_alert", "custom"] },
    },
    qc_result: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["pass", "fail"] }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["quality_check"] },
    },
    location: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["inventory_count"] },
    },
    item_count: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["inventory_count"] },
    },
    item_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["inventory_count"] },
    },
    alert_type: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["safety_alert"] },
    },
    severity: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["low", "medium", "high"] }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["safety_alert"] },
    },
    alert_description: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["safety_alert"] },
    },
    custom_value: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["custom"] },
    },
    related_event_id: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: { event_type: ["operator_feedback"] },
    },
    feedback: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["correct", "incorrect", "inconclusive"] }, {
        type: "null",
      }],
      default: null,
      relevantFor: { event_type: ["operator_feedback"] },
    },
    custom_metadata: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: "string" }, { type: "integer" }, { type: "number" }, { type: "boolean" }, {
          selector: "any_data",
          kind: ["*"],
        }],
      },
    },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    cooldown_seconds: {
      anyOf: [{ type: "integer", minimum: 0 }, { type: "number", minimum: 0 }, {
        selector: "any_data",
        kind: ["integer", "float"],
      }],
      default: 1,
    },
  },
  required: ["target_directory", "event_type"],
  outputs: {
    error_status: ["boolean"],
    throttling_status: ["boolean"],
    event_id: ["string"],
    bundle_path: ["string"],
    message: ["string"],
  },
};
