import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import { quote } from "../blocks/quote.ts";
import type { Definitions, Schema } from "../blocks/schema.ts";
import { areSecretKinds, isSecretName } from "../blocks/secret_names.ts";
import { selectorsOf } from "../blocks/selectors_of.ts";
import { namesIn } from "./names_in.ts";
import { refuseDeep } from "./refuse_deep.ts";
import { kindNames, mapRecord, readSchema } from "./read_schema.ts";
import { type NeededParts, refuseMalformed } from "./refuse_malformed.ts";

type Source = Readonly<Record<string, unknown>>;

/** The properties that every step has, of which a description says nothing. */
const EVERY_STEP: readonly string[] = ["type", "name"];

/** Without these a block of a server's answer, or of the catalogue, cannot be read. */
const NEEDED: Readonly<Record<"server" | "catalogue", NeededParts>> = {
  server: [
    ["manifest_type_identifier", "a text"],
    ["block_schema", "an object"],
    ["block_schema.properties", "an object"],
    ["outputs_manifest", "a list"],
  ],
  catalogue: [["type", "a text"], ["name", "a text"], ["schema.properties", "an object"], ["outputs", "a list"]],
};

/** The descriptions of blocks by type and alias, which know what a server does not tell. */
export type KnownBlocks = ReadonlyMap<string, BlockDescription>;

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Keeps what says something: a list with elements, a record with keys, a text, `true`. */
function telling<T extends object>(description: T): T {
  const isTelling = (value: unknown): boolean =>
    typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
  return Object.fromEntries(Object.entries(description).filter(([, value]) => isTelling(value))) as T;
}

/** Those definitions that the schemas reach, in the order in which they are met. */
function reachedFrom(schemas: readonly Schema[], definitions: Definitions): Definitions {
  const reached = new Map<string, Schema>();
  const waiting = schemas.flatMap(namesIn);
  for (const name of waiting) {
    if (!Object.hasOwn(definitions, name) || reached.has(name)) continue;
    reached.set(name, definitions[name]!);
    waiting.push(...namesIn(definitions[name]!));
  }
  return Object.fromEntries(reached);
}

function readOutputs(outputs: unknown): BlockDescription["outputs"] {
  const named = Array.isArray(outputs) ? outputs.filter(isRecord) : [];
  return Object.fromEntries(named.map(({ name, kind }) => [jsonText(name), kindNames(kind)]));
}

/** Whether a property takes texts, alone or as the values of a record. */
function takesText({ type, anyOf = [], additionalProperties }: Schema): boolean {
  return type === "string" || type === "object" && takesText(additionalProperties ?? { type: "string" }) ||
    anyOf.some(takesText);
}

/** The engine marks few of its secrets: others are told by their kinds and by their names. */
function markedSecret(key: string, schema: Schema, definitions: Definitions): Schema {
  const isSecret = areSecretKinds(selectorsOf(schema, definitions).flatMap(({ kind = [] }) => kind)) ||
    isSecretName(key) && takesText(schema);
  return isSecret ? { ...schema, secret: true } : schema;
}

/** Where the engine runs a workflow within a step, its definition stands under this name. */
function markedWorkflow(key: string, schema: Schema): Schema {
  if (key !== "workflow_definition") return schema;
  if (schema.anyOf !== undefined) return { ...schema, anyOf: schema.anyOf.map((one) => markedWorkflow(key, one)) };
  return schema.type === "object" ? { ...schema, holds: "workflow" } : schema;
}

/** What both forms hold in the same words: the properties, and what they point to. */
function readProperties(
  schema: Source,
  definitions: Definitions,
): Pick<BlockDescription, "properties" | "required" | "definitions"> {
  const all = Object.entries(mapRecord(schema.properties, readSchema)).filter(([key]) => !EVERY_STEP.includes(key));
  const properties = Object.fromEntries(
    all.map(([key, property]) => [key, markedSecret(key, markedWorkflow(key, property), definitions)]),
  );
  return {
    properties,
    required: texts(schema.required).filter((key) => !EVERY_STEP.includes(key)),
    definitions: reachedFrom(Object.values(properties), definitions),
  };
}

function offset(value: unknown): 1 | -1 | undefined {
  return value === 1 || value === -1 ? value : undefined;
}

/** Puts the facts into the order of a description, and leaves out what says nothing. */
function description(
  facts: { readonly [K in keyof BlockDescription]: BlockDescription[K] | undefined },
): BlockDescription {
  const { type = "", title = type, category = "", properties = {}, required = [], outputs = {}, ...rest } = facts;
  const {
    aliases,
    deprecated,
    newer,
    successor,
    propertyAliases,
    definitions,
    spellings,
    castToList,
    demands,
    ...flow
  } = rest;
  return {
    type,
    ...telling({ aliases }),
    title,
    category,
    ...telling({ deprecated, newer, successor }),
    properties,
    required,
    ...telling({ propertyAliases, definitions }),
    outputs,
    ...telling({ ...flow, spellings, castToList, demands }),
  } as BlockDescription;
}

/** One block of the catalogue `tools/engine/blocks.json`. */
function fromCatalogue(block: Source, definitions: Definitions): BlockDescription {
  const schema = isRecord(block.schema) ? block.schema : {};
  const outputs = readOutputs(block.outputs);
  return description({
    type: String(block.type),
    aliases: texts(block.aliases),
    title: String(block.name),
    category: jsonText(block.category),
    deprecated: block.deprecated === true || undefined,
    newer: undefined,
    successor: undefined,
    ...readProperties(schema, { ...definitions, ...mapRecord(schema.$defs, readSchema) }),
    propertyAliases: mapTexts(block.property_aliases),
    outputs,
    dynamicOutputs: block.dynamic_outputs === true || undefined,
    batch: texts(block.batch),
    batchOrScalar: texts(block.batch_or_scalar),
    castToBatch: texts(block.cast_to_batch),
    acceptsEmpty: block.accepts_empty === true || undefined,
    outputOffset: offset(block.output_dimensionality_offset),
    inputOffsets: numbers(block.input_dimensionality_offsets),
    dimensionalityReference: text(block.dimensionality_reference),
    spellings: undefined,
    castToList: undefined,
    demands: undefined,
  });
}

/**
 * One block of a server's answer. A server tells neither which properties take a batch, nor other spellings of a
 * property, nor what its Python demands: that comes from the block that is known by this type.
 */
function fromServer(block: Source, definitions: Definitions, known: KnownBlocks): BlockDescription {
  const type = String(block.manifest_type_identifier);
  const schema = isRecord(block.block_schema) ? block.block_schema : {};
  const sister = known.get(type);
  const read = readProperties(schema, { ...definitions, ...mapRecord(schema.$defs, readSchema) });
  const outputs = readOutputs(block.outputs_manifest);
  return description({
    type,
    aliases: texts(block.manifest_type_identifier_aliases),
    title: text(block.human_friendly_block_name) ?? type,
    category: text(schema.block_type) ?? "",
    deprecated: schema.deprecated === true || undefined,
    newer: sister?.newer,
    successor: sister?.successor,
    ...read,
    propertyAliases: sister?.propertyAliases,
    outputs,
    dynamicOutputs: sister === undefined ? "*" in outputs || undefined : sister.dynamicOutputs,
    batch: sister?.batch,
    batchOrScalar: sister?.batchOrScalar,
    castToBatch: sister?.castToBatch,
    acceptsEmpty: sister?.acceptsEmpty,
    outputOffset: offset(block.output_dimensionality_offset),
    inputOffsets: numbers(block.input_dimensionality_offsets),
    dimensionalityReference: text(block.dimensionality_reference_property),
    spellings: sister?.spellings,
    castToList: sister?.castToList?.filter((property) => read.properties[property]?.type === "array"),
    demands: sister?.demands,
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numbers(value: unknown): Readonly<Record<string, number>> {
  return isRecord(value)
    ? Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
    )
    : {};
}

function mapTexts(value: unknown): Readonly<Record<string, readonly string[]>> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, list]) => [key, texts(list)])) : {};
}

/**
 * Reads descriptions of blocks: from the catalogue of this package, or from the answer of a server that was asked to
 * describe its blocks.
 *
 * @param json The catalogue, or the answer.
 * @param known Blocks that are known already: they say what a server does not tell of a block of the same type. A block
 * that is not among them counts as one that takes no batches.
 * @throws {TypeError} If the JSON holds no blocks, or one that cannot be read.
 */
export function describeBlocks(json: unknown, known: KnownBlocks = new Map()): BlockDescription[] {
  const blocks: unknown = isRecord(json) ? json.blocks : undefined;
  if (!isRecord(json) || !Array.isArray(blocks) || blocks.length === 0) {
    throw new TypeError(
      `Cannot read descriptions of blocks from ${quote(json)}: wanted an object with a list "blocks" that is not empty`,
    );
  }
  const shared = json.definitions ?? json.uql_defs;
  refuseDeep(shared, "the definitions");
  const definitions = mapRecord(shared, readSchema);
  return blocks.map((block: unknown, index) => {
    const isOwn = isRecord(block) && "schema" in block;
    refuseMalformed(block, index, NEEDED[isOwn ? "catalogue" : "server"]);
    refuseDeep(block, `the block ${quote(isOwn ? block.type : (block as Source).manifest_type_identifier)}`);
    return isOwn ? fromCatalogue(block, definitions) : fromServer(block as Source, definitions, known);
  });
}
