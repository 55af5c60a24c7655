import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/rate_limiter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/rate_limiter@v1",
  title: "Rate Limiter",
  category: "flow_control",
  properties: {
    cooldown_seconds: { type: "number", minimum: 0, default: 1 },
    depends_on: { selector: "any_data", kind: ["*"] },
    next_steps: { type: "array", items: { selector: "step", kind: [] } },
    video_reference_image: {
      anyOf: [{ selector: "workflow_image", kind: ["image"] }, { type: "null" }],
      default: null,
    },
  },
  required: ["depends_on", "next_steps"],
  outputs: {},
};
