import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/identify_changes@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/identify_changes@v1",
  title: "Identify Changes",
  category: "video",
  properties: {
    strategy: {
      enum: ["Exponential Moving Average (EMA)", "Simple Moving Average (SMA)", "Sliding Window"],
      default: "Exponential Moving Average (EMA)",
    },
    embedding: { selector: "any_data", kind: ["embedding"] },
    threshold_percentile: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }],
      default: 0.2,
    },
    warmup: { anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }], default: 3 },
    smoothing_factor: {
      anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }, { type: "null" }],
      default: 0.1,
      relevantFor: { strategy: ["Exponential Moving Average (EMA)"] },
    },
    window_size: {
      anyOf: [{ selector: "any_data", kind: ["integer"] }, { type: "integer" }, { type: "null" }],
      default: 10,
      relevantFor: { strategy: ["Sliding Window"] },
    },
  },
  required: ["embedding"],
  outputs: {
    is_outlier: ["boolean"],
    percentile: ["float_zero_to_one"],
    z_score: ["float"],
    average: ["embedding"],
    std: ["embedding"],
    warming_up: ["boolean"],
  },
};
