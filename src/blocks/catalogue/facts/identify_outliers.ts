import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/identify_outliers@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/identify_outliers@v1",
  title: "Identify Outliers",
  category: "video",
  properties: {
    embedding: { selector: "any_data", kind: ["embedding"] },
    threshold_percentile: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }],
      default: 0.05,
    },
    warmup: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 3 },
    window_size: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: 32,
    },
  },
  required: ["embedding"],
  outputs: { is_outlier: ["boolean"], percentile: ["float_zero_to_one"], warming_up: ["boolean"] },
};
