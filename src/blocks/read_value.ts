import { isRecord } from "./is_record.ts";
import type { Definitions, Schema } from "./schema.ts";
import { suggest } from "./suggest.ts";
import { CRASHED, DEEPEST, REFUSED, taggedSchema, takeValue } from "./take_value.ts";
import { oneOfWords, wantedBy, wantedLiteral } from "./wanted_by.ts";

/** What the engine makes of a value: its normal form, or what is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly mismatches: readonly Mismatch[] };

/** Something in a value that the engine does not accept. */
export interface Mismatch {
  /** Where it stands in the value. */
  readonly path: readonly (string | number)[];
  /** What stands there. */
  readonly value: unknown;
  /** What is wanted there, in words. */
  readonly wanted: string;
  /** Whether something is missing, an object is of an unknown sort, a value does not fit, or the engine crashes. */
  readonly code: "missing" | "unknown-tag" | "mismatch" | "crash";
  /** Nothing stands there at all. */
  readonly given?: "missing";
  /** The text that was probably meant. */
  readonly suggestion?: string;
}

/**
 * Reads a value as the engine does, with its coercions: `"5"` for an integer, `1` for `true`. What fits as it is comes
 * back as it is; nothing is copied or frozen.
 *
 * Numbers are JavaScript's: JSON that holds an integer beyond 2 ** 53 was rounded when it was parsed, and `1e3` and
 * `1000.0` are the integer 1000, as they are to the engine.
 */
export function readValue(schema: Schema, value: unknown, definitions: Definitions = {}): Reading {
  const taken = takeValue(schema, value, definitions);
  return taken === REFUSED || taken === CRASHED
    ? { ok: false, mismatches: explain({ schema, value, path: [], depth: 0 }, definitions) }
    : { ok: true, value: taken };
}

interface Place {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly depth: number;
}

function mismatch({ schema, value, path }: Place, definitions: Definitions): Mismatch {
  const suggestion = suggest(value, textsOf(schema, definitions));
  return {
    path,
    value,
    wanted: wantedBy(schema, definitions),
    code: "mismatch",
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The texts among which a schema lets one choose. */
function textsOf(schema: Schema, definitions: Definitions): readonly string[] {
  if (schema.$ref !== undefined) return textsOf(definitions[schema.$ref] ?? {}, definitions);
  return [...schema.enum ?? [], ...(schema.anyOf ?? []).flatMap((alternative) => textsOf(alternative, definitions))];
}

/** Why the engine does not take a value: the mismatches that say most exactly where. */
function explain(place: Place, definitions: Definitions): Mismatch[] {
  const { schema, value, path, depth } = place;
  const taken = takeValue(schema, value, definitions, depth);
  if (taken === CRASHED) return explainCrash(place, definitions);
  if (taken !== REFUSED) return [];
  if (depth === DEEPEST) {
    return [{ path, value, wanted: `objects that lie at most ${DEEPEST} deep in each other`, code: "mismatch" }];
  }
  if (schema.anyOf !== undefined) return explainNearest(schema.anyOf, place, definitions);
  if (schema.$ref !== undefined) {
    return explain({ ...place, schema: definitions[schema.$ref] ?? {}, depth: depth + 1 }, definitions);
  }
  if (schema.tagged !== undefined) return explainTagged(schema.tagged, place, definitions);
  const inside = partsOf(place);
  const found = inside.flatMap((part) =>
    part.value === undefined ? missing(part, definitions) : explain(part, definitions)
  );
  return found.length === 0 ? [mismatch(place, definitions)] : found;
}

function missing(place: Place, definitions: Definitions): Mismatch {
  return { ...mismatch(place, definitions), code: "missing", given: "missing" };
}

/** The parts of a value that have schemas of their own, as far as its own form is right. */
function partsOf({ schema, value, path, depth }: Place): Place[] {
  const part = (key: string | number, schema: Schema, value: unknown): Place => ({
    schema,
    value,
    path: [...path, key],
    depth,
  });
  if (schema.type === "array" && Array.isArray(value)) {
    const { items, prefixItems, minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems || value.length > maxItems) return [];
    return value.flatMap((element: unknown, index) => {
      const own = prefixItems === undefined ? items : prefixItems[index];
      return own === undefined ? [] : [part(index, own, element)];
    });
  }
  if (schema.type !== "object" || !isRecord(value)) return [];
  const { properties, required = [], additionalProperties } = schema;
  if (properties !== undefined) {
    return Object.entries(properties)
      .map(([key, own]) => part(key, own, Object.hasOwn(value, key) ? value[key] : undefined))
      .filter(({ value, path }) => value !== undefined || required.includes(String(path.at(-1))));
  }
  return additionalProperties === undefined
    ? []
    : Object.entries(value).map(([key, own]) => part(key, additionalProperties, own));
}

function explainTagged(tagged: NonNullable<Schema["tagged"]>, place: Place, definitions: Definitions): Mismatch[] {
  const { value, path, depth } = place;
  if (!isRecord(value)) return [mismatch(place, definitions)];
  const schema = taggedSchema(tagged, value, definitions);
  if (schema !== undefined) return explain({ ...place, schema, depth: depth + 1 }, definitions);
  const tags = Object.keys(tagged.schemas);
  const tag = Object.hasOwn(value, tagged.key) ? value[tagged.key] : undefined;
  const found = { path: [...path, tagged.key], value: tag, wanted: oneOfWords(tags) };
  if (tag === undefined) return [{ ...found, code: "missing", given: "missing" }];
  const suggestion = suggest(tag, tags);
  return [{ ...found, code: "unknown-tag", ...(suggestion !== undefined && { suggestion }) }];
}

/** Of alternatives, the one speaks into whose form the value fits outwardly; if none does, all of them together. */
function explainNearest(alternatives: readonly Schema[], place: Place, definitions: Definitions): Mismatch[] {
  const nested = alternatives
    .map((schema) => explain({ ...place, schema }, definitions))
    .filter((found) => found.length > 0 && found.every(({ path }) => path.length > place.path.length));
  const nearest = nested.toSorted((one, other) => one.length - other.length)[0];
  return nearest ?? [mismatch(place, definitions)];
}

/** The engine compares what it took, and no text can be compared with a number. */
function explainCrash(place: Place, definitions: Definitions): Mismatch[] {
  const { schema, value, path, depth } = place;
  const schemas = [
    ...schema.anyOf ?? [],
    ...schema.$ref === undefined ? [] : [definitions[schema.$ref] ?? {}],
    ...schema.tagged === undefined ? [] : [taggedSchema(schema.tagged, value, definitions) ?? {}],
  ];
  const inside = [...schemas.map((schema) => ({ schema, value, path, depth: depth + 1 })), ...partsOf(place)];
  const crashing = inside.filter((part) => takeValue(part.schema, part.value, definitions, part.depth) === CRASHED);
  if (crashing.length > 0) return crashing.flatMap((part) => explainCrash(part, definitions));
  return [{ path, value, wanted: wantedLiteral(schema, definitions), code: "crash" }];
}
