import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/onvif_sink@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/onvif_sink@v1",
  title: "PTZ Tracking (ONVIF)",
  category: "sink",
  properties: {
    predictions: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    camera_ip: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    camera_port: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer", exclusiveMinimum: 0 }],
      minimum: 0,
      maximum: 65535,
    },
    camera_username: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    camera_password: { anyOf: [{ selector: "any_data", kind: ["secret"] }, { type: "string" }], secret: true },
    movement_type: { enum: ["Follow", "Go To Preset"], default: "Follow" },
    simulate_variable_speed: {
      anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }],
      default: false,
    },
    zoom_if_able: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    follow_tracker: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    dead_zone: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 50 },
    default_position_preset: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }], default: "" },
    move_to_position_after_idle_seconds: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }],
      default: 0,
    },
    camera_update_rate_limit: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }],
      default: 250,
    },
    flip_x_movement: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    flip_y_movement: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    minimum_camera_speed: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 0.05,
    },
    pid_kp: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0.25 },
    pid_ki: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 0 },
    pid_kd: { anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], default: 1 },
  },
  required: ["predictions", "camera_ip", "camera_port", "camera_username", "camera_password"],
  outputs: { predictions: ["object_detection_prediction"], seeking: ["boolean"] },
};
