import type { BlockDescription } from "../blocks/description.ts";
import type { Schema } from "../blocks/schema.ts";
import { SELECTOR_TYPES, VALUE_TYPES } from "./dynamic_block_schema.ts";

interface Input {
  readonly has_default_value?: boolean;
  readonly default_value?: unknown;
  readonly is_optional?: boolean;
  readonly is_dimensionality_reference?: boolean;
  readonly dimensionality_offset?: number;
  readonly selector_types?: readonly string[];
  readonly selector_data_kind?: Readonly<Record<string, readonly string[]>>;
  readonly value_types?: readonly string[];
}

/** What a definition says of a block. */
export interface Manifest {
  readonly block_type: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs?: Readonly<Record<string, { readonly kind?: readonly string[] }>>;
  readonly output_dimensionality_offset?: number;
  readonly accepts_batch_input?: boolean;
  readonly accepts_empty_values?: boolean;
  readonly batch_oriented_parameters?: readonly string[];
  readonly parameters_with_scalars_and_batches?: readonly string[];
  readonly get_parameters_enforcing_auto_batch_casting?: readonly string[];
}

/** The inputs from which dimensionality is measured; the engine allows one. */
export function referencesOf({ inputs }: Manifest): string[] {
  return Object.entries(inputs).filter(([, input]) => input.is_dimensionality_reference).map(([name]) => name);
}

/** What the definition of a block says of it, in the words of the catalogue. */
export function describeDynamicBlock(manifest: Manifest): BlockDescription {
  const { block_type: type, inputs, outputs = {}, output_dimensionality_offset: offset } = manifest;
  const entries = Object.entries(inputs);
  const offsets = entries.flatMap(([name, { dimensionality_offset: by = 0 }]) => by === 0 ? [] : [[name, by] as const]);
  const [reference] = referencesOf(manifest);
  return {
    type,
    title: type,
    category: "custom",
    properties: Object.fromEntries(entries.map(([name, input]) => [name, schemaOf(input)])),
    required: entries.filter(([, input]) => !input.has_default_value).map(([name]) => name),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { kind = [] }]) => [name, kind.length === 0 ? ["*"] : kind]),
    ),
    batch: manifest.batch_oriented_parameters ?? [],
    batchOrScalar: manifest.parameters_with_scalars_and_batches ?? [],
    castToBatch: manifest.get_parameters_enforcing_auto_batch_casting ?? [],
    inputOffsets: Object.fromEntries(offsets),
    ...(manifest.accepts_batch_input && { takesBatches: true }),
    ...(manifest.accepts_empty_values && { acceptsEmpty: true }),
    ...((offset === 1 || offset === -1) && { outputOffset: offset }),
    ...(reference !== undefined && { dimensionalityReference: reference }),
  };
}

function schemaOf(input: Input): Schema {
  const { selector_types = [], selector_data_kind = {}, value_types = [] } = input;
  const references = selector_types.map((sort): Schema => ({
    selector: SELECTOR_TYPES[sort]!,
    kind: sort.endsWith("_image") ? ["image"] : selector_data_kind[sort] ?? ["*"],
  }));
  const anyOf = [
    ...references,
    ...value_types.map((type) => VALUE_TYPES[type]!),
    ...input.is_optional ? [{ type: "null" } as const] : [],
  ];
  return {
    ...(anyOf.length === 1 ? anyOf[0] : { anyOf }),
    ...(input.has_default_value && { default: input.default_value }),
  };
}
