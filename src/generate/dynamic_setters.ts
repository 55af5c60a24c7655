/** How a property names outputs: what the compiler has to learn from the value that it is set to. */
export interface DynamicSetter {
  /** The property. */
  readonly property: string;
  /** The method's type parameter. */
  readonly parameter: string;
  /** What the method takes. */
  readonly takes: string;
  /** The names of the outputs. */
  readonly names: string;
  /** The kind of each of them. */
  readonly kind: string;
}

function keysOf(property: string): DynamicSetter {
  return {
    property,
    parameter: "const Name extends string",
    takes: "Readonly<Record<Name, string>> | null",
    names: "Name",
    kind: '"*"',
  };
}

const MODES =
  '"sum" | "avg" | "max" | "min" | "count" | "distinct" | "count_distinct" | "values_counts" | "values_difference"';

/** The blocks whose outputs follow from a property, as `stepOutputs` has them when the program runs. */
export const DYNAMIC_SETTERS: Readonly<Record<string, DynamicSetter>> = {
  "roboflow_core/json_parser@v1": {
    property: "expected_fields",
    parameter: "const Name extends string",
    takes: "readonly Name[]",
    names: "Name",
    kind: '"*"',
  },
  "roboflow_core/environment_secrets_store@v1": {
    property: "variables_storing_secrets",
    parameter: "const Name extends string",
    takes: "readonly Name[]",
    names: "Lowercase<Name>",
    kind: '"secret"',
  },
  "roboflow_core/data_aggregator@v1": {
    property: "aggregation_mode",
    parameter: `const Modes extends Readonly<Record<string, readonly (${MODES})[]>>`,
    takes: "Modes",
    names: "{ [Name in keyof Modes & string]: `${Name}_${Modes[Name][number]}` }[keyof Modes & string]",
    kind: '"*"',
  },
  "roboflow_core/open_ai@v1": keysOf("json_output_format"),
  "roboflow_core/cog_vlm@v1": keysOf("json_output_format"),
  "roboflow_core/lmm@v1": keysOf("json_output"),
};
