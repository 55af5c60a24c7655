import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../src/blocks/is_record.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a server does not tell of a block, and `blocks.json` does. */
const UNTOLD = ["batch", "batch_or_scalar", "cast_to_batch", "accepts_empty", "property_aliases", "dynamic_outputs"];

function nameOf(kind: unknown): unknown {
  return isRecord(kind) ? kind.name : kind;
}

function schemaOf({ block_schema: schema }: Json): Json {
  return isRecord(schema) ? schema : {};
}

function definitionsOf(block: Json): Json {
  const { $defs: definitions } = schemaOf(block);
  return isRecord(definitions) ? definitions : {};
}

/** The definitions that blocks share. Where two of one name differ, the first is shared. */
function sharedDefinitions(answer: unknown): Json {
  const beside = isRecord(answer) && isRecord(answer.uql_defs) ? answer.uql_defs : {};
  const all = [...blocksIn(answer).map(definitionsOf).reverse(), beside];
  return Object.assign({}, ...all);
}

/** The definitions that a block has otherwise than the others. */
function definitionsOfItsOwn(block: Json, shared: Json): Json | undefined {
  const own = Object.entries(definitionsOf(block)).filter(([name, one]) => !isDeepStrictEqual(one, shared[name]));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

function blockOf(served: Json, known: Json | undefined, shared: Json): Json {
  const schema = schemaOf(served);
  const outputs = Array.isArray(served.outputs_manifest) ? served.outputs_manifest.filter(isRecord) : [];
  return {
    type: served.manifest_type_identifier,
    aliases: served.manifest_type_identifier_aliases ?? [],
    name: served.human_friendly_block_name ?? served.manifest_type_identifier,
    category: schema.block_type,
    deprecated: schema.deprecated === true,
    outputs: outputs.map(({ name, kind }) => ({ name, kind: Array.isArray(kind) ? kind.map(nameOf) : [] })),
    dynamic_outputs: outputs.some(({ name }) => name === "*"),
    ...Object.fromEntries(UNTOLD.filter((key) => known?.[key] !== undefined).map((key) => [key, known?.[key]])),
    output_dimensionality_offset: served.output_dimensionality_offset ?? 0,
    input_dimensionality_offsets: served.input_dimensionality_offsets ?? {},
    dimensionality_reference: served.dimensionality_reference_property ?? null,
    schema: {
      properties: schema.properties,
      required: schema.required ?? [],
      $defs: definitionsOfItsOwn(served, shared),
    },
  };
}

function blocksIn(json: unknown): readonly Json[] {
  return isRecord(json) && Array.isArray(json.blocks) ? json.blocks.filter(isRecord) : [];
}

/** Whether JSON is a catalogue like `blocks.json`, and no server's answer. */
export function isCatalogue(json: unknown): json is Json {
  return isRecord(json) && blocksIn(json).some((block) => "schema" in block);
}

/**
 * A server's answer in the form of `blocks.json`. What a server does not tell, which properties take batches among it, is
 * taken over from the catalogue for blocks that it has; a block that is new counts as one that takes none.
 */
export function catalogueForm(answer: unknown, catalogue: Json): Json {
  const known = new Map(blocksIn(catalogue).map((block) => [block.type, block]));
  const definitions = sharedDefinitions(answer);
  return {
    ...catalogue,
    definitions,
    blocks: blocksIn(answer).map((block) => blockOf(block, known.get(block.manifest_type_identifier), definitions)),
  };
}
