import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/delta_filter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/delta_filter@v1",
  title: "Delta Filter",
  category: "flow_control",
  properties: {
    image: { selector: "workflow_image", kind: ["image"] },
    value: { selector: "any_data", kind: ["*"] },
    next_steps: { type: "array", items: { selector: "step", kind: [] } },
  },
  required: ["image", "value", "next_steps"],
  outputs: {},
};
