import type { Definitions, Schema } from "./schema.ts";
import { suggest, suggestChoice } from "./suggest.ts";
import { CRASHED, DEEPEST, REFUSED, taggedSchema, takeValue } from "./take_value.ts";
import type { ValueReader } from "./value_reader.ts";
import { wantedBy, wantedLiteral } from "./wanted_by.ts";

/** Something in a value that the engine does not accept. */
export interface Mismatch {
  /** Where it stands in the value. */
  readonly path: readonly (string | number)[];
  /** What stands there. */
  readonly value: unknown;
  /** What is wanted there, in words. */
  readonly wanted: string;
  /**
   * Whether something is missing, an object is of an unknown sort, a builder was handed a key that nobody reads, a value
   * does not fit, or the engine crashes.
   */
  readonly code: "missing" | "unknown-tag" | "unknown-key" | "mismatch" | "crash";
  /** The schema of what should stand there. */
  readonly schema: Schema;
  /** The text that was probably meant. */
  readonly suggestion?: string;
}

/** Why a value was not taken: the mismatches that say most exactly where. There is none in a value that fits. */
export function explainValue(
  reader: ValueReader,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
): readonly Mismatch[] {
  return explain({ reader, definitions, schema, value, path: [], depth: 0 });
}

interface Place {
  readonly reader: ValueReader;
  readonly definitions: Definitions;
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  /** How many definitions lie around it. */
  readonly depth: number;
}

function take({ reader, schema, value, definitions, depth }: Place): unknown {
  return takeValue(reader, schema, value, definitions, depth);
}

function mismatch({ reader, definitions, schema, value, path }: Place, code: Mismatch["code"] = "mismatch"): Mismatch {
  const suggestion = suggestChoice(value, textsOf(schema, definitions));
  const wanted = code === "crash"
    ? wantedLiteral(schema, definitions, reader.name)
    : wantedBy(schema, definitions, reader.name);
  return {
    path,
    value,
    wanted,
    code,
    schema,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The texts among which a schema lets one choose. */
function textsOf(schema: Schema, definitions: Definitions): readonly string[] {
  if (schema.$ref !== undefined) return textsOf(definitions[schema.$ref] ?? {}, definitions);
  return [...schema.enum ?? [], ...(schema.anyOf ?? []).flatMap((alternative) => textsOf(alternative, definitions))];
}

function explain(place: Place): Mismatch[] {
  const { reader, definitions, schema, value, depth } = place;
  const taken = take(place);
  if (taken === CRASHED) return explainCrash(place);
  if (taken !== REFUSED) return [];
  if (depth === DEEPEST) {
    return [{ ...mismatch(place), wanted: `objects that lie at most ${DEEPEST} deep in each other` }];
  }
  if (schema.anyOf !== undefined) return explainNearest(reader.among(schema.anyOf, value), place);
  if (schema.$ref !== undefined) {
    return explain({ ...place, schema: definitions[schema.$ref] ?? {}, depth: depth + 1 });
  }
  if (schema.tagged !== undefined) return explainTagged(schema.tagged, place);
  const found = [
    ...unknownKeys(place),
    ...partsOf(place).flatMap((part) => part.value === undefined ? mismatch(part, "missing") : explain(part)),
  ];
  return found.length === 0 ? [mismatch(place)] : found;
}

/** The parts of a value that have schemas of their own, as far as its own form is right. */
function partsOf(place: Place): Place[] {
  const { reader, schema, value } = place;
  const part = (key: string | number, schema: Schema, value: unknown): Place => ({
    ...place,
    schema,
    value,
    path: [...place.path, key],
  });
  if (schema.type === "array" && Array.isArray(value)) {
    const { items, prefixItems, minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems || value.length > maxItems) return [];
    return value.flatMap((element: unknown, index) => {
      const own = prefixItems === undefined ? items : prefixItems[index];
      return own === undefined ? [] : [part(index, own, element)];
    });
  }
  const record = schema.type === "object" ? reader.record(value) : undefined;
  if (record === undefined) return [];
  const { properties, required = [], additionalProperties } = schema;
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, own]) => {
      const given = Object.hasOwn(record, key) ? record[key] : undefined;
      return given === undefined && !required.includes(key) ? [] : [part(key, own, given)];
    });
  }
  return additionalProperties === undefined
    ? []
    : Object.entries(record).map(([key, own]) => part(key, additionalProperties, own));
}

/** The keys of a nested object that a builder refuses, because the engine would ignore them without a word. */
function unknownKeys({ reader, schema, value, path }: Place): Mismatch[] {
  const { properties } = schema;
  const record = reader.record(value);
  if (reader.completes || properties === undefined || record === undefined) return [];
  const known = Object.keys(properties);
  return Object.keys(record).filter((key) => !known.includes(key)).map((key) => {
    const suggestion = suggest(key, known);
    return {
      path: [...path, key],
      value: record[key],
      wanted: `no more than ${known.join(", ")}`,
      code: "unknown-key",
      schema,
      ...(suggestion !== undefined && { suggestion }),
    };
  });
}

function explainTagged(tagged: NonNullable<Schema["tagged"]>, place: Place): Mismatch[] {
  const { reader, definitions, value, path, depth } = place;
  const record = reader.record(value);
  if (record === undefined) return [mismatch(place)];
  const schema = taggedSchema(tagged, record, definitions);
  if (schema !== undefined) return explain({ ...place, schema, depth: depth + 1 });
  const tag = Object.hasOwn(record, tagged.key) ? record[tagged.key] : undefined;
  const choice = { ...place, schema: { enum: Object.keys(tagged.schemas) }, value: tag, path: [...path, tagged.key] };
  return [mismatch(choice, tag === undefined ? "missing" : "unknown-tag")];
}

/** Of alternatives, the one speaks whose outward form the value has; if none does, all of them together. */
function explainNearest(alternatives: readonly Schema[], place: Place): Mismatch[] {
  const nested = alternatives
    .map((schema) => explain({ ...place, schema }))
    .filter((found) => found.length > 0 && found.every(({ path }) => path.length > place.path.length));
  const nearest = nested.toSorted((one, other) => one.length - other.length)[0];
  return nearest ?? [mismatch(place)];
}

/** The engine compares what it took, and no text can be compared with a number. */
function explainCrash(place: Place): Mismatch[] {
  const { definitions, schema, value } = place;
  const nested = schema.$ref === undefined ? [] : [definitions[schema.$ref]];
  const tagged = schema.tagged === undefined ? [] : [taggedSchema(schema.tagged, value, definitions)];
  const inside = [...schema.anyOf ?? [], ...nested, ...tagged].filter((schema) => schema !== undefined);
  const crashing = [...inside.map((schema) => ({ ...place, schema })), ...partsOf(place)]
    .filter((part) => take(part) === CRASHED);
  return crashing.length === 0 ? [mismatch(place, "crash")] : crashing.flatMap(explainCrash);
}
