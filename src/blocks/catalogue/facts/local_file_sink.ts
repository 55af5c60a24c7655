import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/local_file_sink@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/local_file_sink@v1",
  title: "Local File Sink",
  category: "sink",
  properties: {
    content: { selector: "any_data", kind: ["string"] },
    file_type: { enum: ["csv", "json", "txt"], default: "csv" },
    output_mode: { enum: ["append_log", "separate_files"] },
    target_directory: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    file_name_prefix: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }],
      default: "workflow_output",
    },
    max_entries_per_file: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["string"] }],
      default: 1024,
      relevantFor: { output_mode: ["append_log"] },
    },
  },
  required: ["content", "output_mode", "target_directory"],
  outputs: { error_status: ["boolean"], message: ["string"] },
  demands: [{ rule: "range", property: "max_entries_per_file", min: 1 }],
};
