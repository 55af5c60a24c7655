import catalogue from "../../tools/engine/blocks.json" with { type: "json" };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A kind as a server describes it. */
export const KIND = (name: string) => ({
  name,
  description: "",
  docs: null,
  serialised_data_type: "",
  internal_data_type: "",
});

const PATTERN = "(^\\$steps\\.[A-Za-z_\\-0-9]+\\.[A-Za-z_*0-9\\-]+$)|(^\\$inputs.[A-Za-z_0-9\\-]+$)";

/** A schema as a server describes it: with whole kinds, and a pattern for each selector. */
function asServed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(asServed);
  if (typeof schema !== "object" || schema === null) return schema;
  const { selector, kind, ...rest } = schema;
  if (typeof selector !== "string") {
    return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, asServed(part)]));
  }
  return {
    ...rest,
    type: "string",
    reference: true,
    selected_element: selector,
    selector_points_to_batch: "dynamic",
    kind: (kind as string[]).map(KIND),
    pattern: PATTERN,
  };
}

function properties(schemas: object): Json {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, asServed(schema as Json)]));
}

/** The catalogue as a server of the engine answers. */
export function served(where: "in each block" | "beside the blocks"): unknown {
  const definitions = properties(catalogue.definitions);
  return {
    blocks: catalogue.blocks.map((block) => ({
      manifest_type_identifier: block.type,
      manifest_type_identifier_aliases: block.aliases,
      human_friendly_block_name: block.name,
      block_schema: {
        block_type: block.category,
        ...(block.deprecated && { deprecated: true }),
        properties: properties(block.schema.properties),
        required: block.schema.required,
        ...(where === "in each block" && { $defs: definitions }),
      },
      outputs_manifest: block.outputs.map(({ name, kind }) => ({ name, kind: kind.map(KIND) })),
      input_dimensionality_offsets: block.input_dimensionality_offsets,
      dimensionality_reference_property: block.dimensionality_reference,
      output_dimensionality_offset: block.output_dimensionality_offset,
    })),
    ...(where === "beside the blocks" && { uql_defs: definitions }),
  };
}
