import type { Definitions, Schema } from "../blocks/schema.ts";

const TEXT: Schema = { type: "string" };

function inputSchema(dimensionality: Schema): Schema {
  return {
    type: "object",
    properties: {
      type: TEXT,
      name: TEXT,
      kind: { type: "array", items: { anyOf: [TEXT, { $ref: "Kind" }] } },
      dimensionality,
    },
    required: ["type", "name"],
  };
}

const ONE_DEEP = inputSchema({ type: "integer", minimum: 1, maximum: 1 });
const OPTIONAL_TEXT: Schema = { anyOf: [TEXT, { type: "null" }] };

/** What the entries of `inputs` and `outputs` look like to the engine. */
export const ENTRY_DEFINITIONS: Definitions = {
  WorkflowImage: ONE_DEEP,
  WorkflowVideoMetadata: ONE_DEEP,
  WorkflowBatchInput: inputSchema({ type: "integer" }),
  WorkflowParameter: inputSchema({ type: "integer", minimum: 0, maximum: 0 }),
  Kind: {
    type: "object",
    properties: {
      name: TEXT,
      description: OPTIONAL_TEXT,
      docs: OPTIONAL_TEXT,
      serialised_data_type: OPTIONAL_TEXT,
      internal_data_type: OPTIONAL_TEXT,
    },
    required: ["name"],
  },
};

/** An entry of `inputs`; the type says which. */
export const INPUT: Schema = {
  tagged: {
    key: "type",
    schemas: {
      WorkflowImage: "WorkflowImage",
      InferenceImage: "WorkflowImage",
      WorkflowVideoMetadata: "WorkflowVideoMetadata",
      WorkflowBatchInput: "WorkflowBatchInput",
      WorkflowParameter: "WorkflowParameter",
      InferenceParameter: "WorkflowParameter",
    },
  },
};

/** The kinds and the depth of an input that does not say them, by the sort of its type. */
export const INPUT_DEFAULTS: Readonly<Record<string, { readonly kinds: readonly string[]; readonly depth: number }>> = {
  WorkflowImage: { kinds: ["image"], depth: 1 },
  WorkflowVideoMetadata: { kinds: ["video_metadata"], depth: 1 },
  WorkflowBatchInput: { kinds: ["*"], depth: 1 },
  WorkflowParameter: { kinds: ["*"], depth: 0 },
};

/** An entry of `outputs`. */
export const OUTPUT: Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["JsonField"] },
    name: TEXT,
    selector: TEXT,
    coordinates_system: { type: "string", enum: ["own", "parent"] },
  },
  required: ["type", "name", "selector"],
};
