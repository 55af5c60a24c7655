import type { Definitions, Schema } from "../blocks/schema.ts";

const TEXT: Schema = { type: "string" };
const TEXTS: Schema = { type: "array", items: TEXT };
const TRUTH: Schema = { type: "boolean" };
const OFFSET: Schema = { type: "integer", minimum: -1, maximum: 1 };

function only(text: string): Schema {
  return { type: "string", enum: [text] };
}

/** What a reference of each sort may point at, among the sorts that the definition of a block can name. */
export const SELECTOR_TYPES: Readonly<Record<string, NonNullable<Schema["selector"]>>> = {
  input_image: "workflow_image",
  step_output_image: "step_output",
  input_parameter: "workflow_parameter",
  step_output: "step_output",
  generic: "any_data",
};

/** What a literal of each type has to be. */
export const VALUE_TYPES: Readonly<Record<string, Schema>> = {
  any: {},
  integer: { type: "integer" },
  float: { type: "number" },
  boolean: { type: "boolean" },
  dict: { type: "object", additionalProperties: {} },
  list: { type: "array", items: {} },
  string: TEXT,
};

/** What the parts of a `DynamicBlockDefinition` look like to the engine. */
export const DYNAMIC_BLOCK_DEFINITIONS: Definitions = {
  Input: {
    type: "object",
    properties: {
      type: only("DynamicInputDefinition"),
      has_default_value: TRUTH,
      default_value: {},
      is_optional: TRUTH,
      is_dimensionality_reference: TRUTH,
      dimensionality_offset: OFFSET,
      selector_types: { type: "array", items: { type: "string", enum: Object.keys(SELECTOR_TYPES) } },
      selector_data_kind: { type: "object", additionalProperties: TEXTS },
      value_types: { type: "array", items: { type: "string", enum: Object.keys(VALUE_TYPES) } },
    },
    required: ["type"],
  },
  Output: {
    type: "object",
    properties: { type: only("DynamicOutputDefinition"), kind: TEXTS },
    required: ["type"],
  },
  Manifest: {
    type: "object",
    properties: {
      type: only("ManifestDescription"),
      block_type: TEXT,
      description: { anyOf: [TEXT, { type: "null" }] },
      inputs: { type: "object", additionalProperties: { $ref: "Input" } },
      outputs: { type: "object", additionalProperties: { $ref: "Output" } },
      output_dimensionality_offset: OFFSET,
      accepts_batch_input: TRUTH,
      accepts_empty_values: TRUTH,
      batch_oriented_parameters: TEXTS,
      parameters_with_scalars_and_batches: TEXTS,
      get_parameters_enforcing_auto_batch_casting: TEXTS,
    },
    required: ["type", "block_type", "inputs"],
  },
  Code: {
    type: "object",
    properties: {
      type: only("PythonCode"),
      run_function_code: TEXT,
      run_function_name: TEXT,
      init_function_code: { anyOf: [TEXT, { type: "null" }] },
      init_function_name: TEXT,
      imports: TEXTS,
    },
    required: ["type", "run_function_code"],
  },
};

/** A block that a definition brings along. */
export const DYNAMIC_BLOCK: Schema = {
  type: "object",
  properties: { type: only("DynamicBlockDefinition"), manifest: { $ref: "Manifest" }, code: { $ref: "Code" } },
  required: ["type", "manifest", "code"],
};
