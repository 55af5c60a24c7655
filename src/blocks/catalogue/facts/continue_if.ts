import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/continue_if@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/continue_if@v1",
  aliases: ["ContinueIf"],
  title: "Continue If",
  category: "flow_control",
  properties: {
    condition_statement: { $ref: "StatementGroup" },
    evaluation_parameters: { type: "object", additionalProperties: { selector: "any_data", kind: ["*"] } },
    next_steps: { type: "array", items: { selector: "step", kind: [] } },
    stop_delay: {
      anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }],
      exclusiveMinimum: 0,
      default: 0,
    },
  },
  required: ["condition_statement", "next_steps"],
  definitions: DEFINITIONS,
  outputs: {},
};
