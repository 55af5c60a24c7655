import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/image_stack@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/image_stack@v1",
  title: "Image Stack",
  category: "fusion",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    stack_size: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 10 },
    resolution_width: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1920 },
    resolution_height: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 1080 },
    clear: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
  },
  required: ["image"],
  outputs: { frames: ["list_of_values"], frames_count: ["integer"] },
  demands: [{ rule: "range", property: "stack_size", min: 1, max: 64 }, {
    rule: "range",
    property: "resolution_width",
    min: 64,
    max: 1920,
  }, { rule: "range", property: "resolution_height", min: 64, max: 1080 }],
};
