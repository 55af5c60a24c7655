import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/detection_event_log@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/detection_event_log@v1",
  title: "Detection Event Log",
  category: "analytics",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    detections: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    frame_threshold: {
      anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }],
      minimum: 1,
      default: 30,
    },
    flush_interval: {
      anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }],
      minimum: 1,
      default: 30,
    },
    stale_frames: {
      anyOf: [{ type: "integer" }, { selector: "workflow_parameter", kind: ["integer"] }],
      minimum: 1,
      default: 300,
    },
    reference_timestamp: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }, { type: "null" }],
      default: null,
      deprecated: true,
    },
    fallback_fps: {
      anyOf: [{ type: "number" }, { selector: "workflow_parameter", kind: ["float"] }],
      exclusiveMinimum: 0,
      default: 1,
    },
  },
  required: ["image", "detections"],
  outputs: {
    event_log: ["dictionary"],
    detections: ["object_detection_prediction", "instance_segmentation_prediction"],
    total_logged: ["integer"],
    total_pending: ["integer"],
    complete_events: ["dictionary"],
  },
};
