import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/s3_sink@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/s3_sink@v1",
  title: "S3 Sink",
  category: "sink",
  properties: {
    content: { selector: "any_data", kind: ["string"] },
    file_type: { enum: ["csv", "json", "txt"], default: "csv" },
    output_mode: { enum: ["append_log", "separate_files"] },
    bucket_name: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    s3_prefix: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }], default: "" },
    file_name_prefix: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }],
      default: "workflow_output",
    },
    max_entries_per_file: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["string"] }],
      default: 1024,
      relevantFor: { output_mode: ["append_log"] },
    },
    aws_access_key_id: {
      anyOf: [{ selector: "any_data", kind: ["secret", "string"] }, { type: "string" }, { type: "null" }],
      default: null,
      secret: true,
    },
    aws_secret_access_key: {
      anyOf: [{ selector: "any_data", kind: ["secret", "string"] }, { type: "string" }, { type: "null" }],
      default: null,
      secret: true,
    },
    aws_region: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
  },
  required: ["content", "output_mode", "bucket_name"],
  outputs: { error_status: ["boolean"], message: ["string"] },
  demands: [{ rule: "range", property: "max_entries_per_file", min: 1 }],
};
