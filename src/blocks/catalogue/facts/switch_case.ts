import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/switch_case@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/switch_case@v1",
  aliases: ["SwitchCase"],
  title: "Switch Case",
  category: "flow_control",
  properties: {
    value: {
      anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
        type: "boolean",
      }],
    },
    cases: { type: "object", additionalProperties: { selector: "step", kind: [] } },
    case_insensitive: { type: "boolean", default: false },
    default_next_steps: { type: "array", items: { selector: "step", kind: [] } },
  },
  required: ["value"],
  outputs: {},
  demands: [{ rule: "distinct", properties: ["cases", "default_next_steps"] }, {
    rule: "caseless",
    property: "cases",
    where: { case_insensitive: [true] },
  }],
};
