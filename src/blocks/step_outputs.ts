import type { BlockDescription } from "./description.ts";
import { isRecord } from "./is_record.ts";

type Outputs = BlockDescription["outputs"];

/** The outputs that follow from what one property was set to. */
type OutputsOfValues = (values: Readonly<Record<string, unknown>>) => Outputs;

function named(names: readonly unknown[], kinds: readonly string[]): Outputs {
  return Object.fromEntries(names.filter((name) => typeof name === "string").map((name) => [name, kinds]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function keys(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

/** What an aggregation gives; all others give a number. */
const AGGREGATES: Outputs = { distinct: ["list_of_values"], values_counts: ["dictionary"] };

function aggregates(data: unknown, modes: unknown): Outputs {
  if (!isRecord(modes)) return {};
  return Object.fromEntries(
    keys(data).flatMap((key) =>
      list(modes[key]).map((mode) => [`${key}_${mode}`, AGGREGATES[String(mode)] ?? ["float", "integer"]])
    ),
  );
}

/** The blocks whose outputs depend on what was set: for each the property that names them. */
const NAMED_BY: Readonly<Record<string, OutputsOfValues>> = {
  "roboflow_core/json_parser@v1": ({ expected_fields }) => named(list(expected_fields), ["*"]),
  "roboflow_core/environment_secrets_store@v1": ({ variables_storing_secrets }) =>
    named(list(variables_storing_secrets).map((name) => String(name).toLowerCase()), ["secret"]),
  "roboflow_core/data_aggregator@v1": ({ data, aggregation_mode }) => aggregates(data, aggregation_mode),
  "roboflow_core/open_ai@v1": ({ json_output_format }) => named(keys(json_output_format), ["*"]),
  "roboflow_core/cog_vlm@v1": ({ json_output_format }) => named(keys(json_output_format), ["*"]),
  "roboflow_core/lmm@v1": ({ json_output }) => named(keys(json_output), ["*"]),
};

/**
 * The kinds of each output of a step, with what was set in mind. An output `*` stands for outputs that only the server
 * knows.
 *
 * @param values What was set, in the engine's normal form.
 */
export function stepOutputs(block: BlockDescription, values: Readonly<Record<string, unknown>>): Outputs {
  const namedBy = NAMED_BY[block.type];
  if (block.dynamicOutputs === undefined || namedBy === undefined) return block.outputs;
  const { "*": _any, ...fixed } = block.outputs;
  return { ...fixed, ...namedBy(values) };
}
