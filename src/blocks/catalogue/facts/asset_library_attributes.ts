import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/asset_library_attributes@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/asset_library_attributes@v1",
  title: "Roboflow Asset Library Attributes",
  category: "sink",
  properties: {
    source_id: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }] },
    metadata: {
      anyOf: [{
        type: "object",
        additionalProperties: {
          anyOf: [{ type: "string" }, { type: "integer" }, { type: "number" }, { type: "boolean" }, {
            selector: "any_data",
            kind: ["*"],
          }],
        },
      }, { selector: "any_data", kind: ["dictionary"] }],
    },
    tags: {
      anyOf: [{ type: "array", items: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] } }, {
        selector: "any_data",
        kind: ["list_of_values"],
      }, { type: "null" }],
      default: null,
    },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
  },
  required: ["source_id"],
  outputs: { error_status: ["boolean"], message: ["string"] },
  batch: ["source_id"],
  batchOrScalar: ["metadata", "tags"],
};
