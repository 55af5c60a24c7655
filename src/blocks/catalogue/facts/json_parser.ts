import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/json_parser@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/json_parser@v1",
  title: "JSON Parser",
  category: "formatter",
  properties: {
    raw_json: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["language_model_output"] }] },
    expected_fields: { type: "array", items: { type: "string" } },
  },
  required: ["raw_json", "expected_fields"],
  outputs: { error_status: ["boolean"], "*": ["*"] },
  dynamicOutputs: { each: "element", of: "expected_fields", kinds: ["*"] },
  demands: [{ rule: "reserved", property: "expected_fields", names: ["error_status"] }],
};
