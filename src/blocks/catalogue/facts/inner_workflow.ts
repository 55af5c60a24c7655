import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/inner_workflow@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/inner_workflow@v1",
  title: "Inner Workflow",
  category: "flow_control",
  properties: {
    workflow_definition: { anyOf: [{ type: "object", holds: "workflow" }, { type: "null" }], default: null },
    workflow_workspace_id: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    workflow_id: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    workflow_version_id: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    parameter_bindings: { type: "object", additionalProperties: { selector: "any_data", kind: ["*"] } },
  },
  required: ["parameter_bindings"],
  outputs: { "*": ["*"] },
  demands: [{ rule: "oneGroup", groups: [["workflow_definition"], ["workflow_workspace_id", "workflow_id"]] }],
};
