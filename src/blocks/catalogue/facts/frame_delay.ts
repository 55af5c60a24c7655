import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/frame_delay@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/frame_delay@v1",
  aliases: ["FrameDelay", "roboflow_core/time_travel@v1", "TimeTravel"],
  title: "Frame Delay",
  category: "fusion",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    data: {
      selector: "any_data",
      kind: [
        "*",
        "list_of_values",
        "image",
        "object_detection_prediction",
        "instance_segmentation_prediction",
        "keypoint_detection_prediction",
      ],
    },
    offset: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }] },
    default_value: {
      anyOf: [{ type: "boolean" }, { type: "integer" }, { type: "number" }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["image", "data", "offset"],
  outputs: { output: ["*"], is_available: ["boolean"], reference_frame_number: ["integer"] },
  demands: [{ rule: "range", property: "offset", min: -256, max: 0 }],
};
