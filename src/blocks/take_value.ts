import { isRecord } from "./is_record.ts";
import type { Definitions, Schema } from "./schema.ts";
import type { ValueReader } from "./value_reader.ts";

/** The engine refuses the value. */
export const REFUSED: unique symbol = Symbol("refused");

/** The engine does not refuse the value but falls over it: it compares a text with a number. */
export const CRASHED: unique symbol = Symbol("crashed");

/** How deep definitions may be nested in each other before the engine gives up. */
export const DEEPEST = 255;

/** How well a value fitted. Among alternatives the engine prefers what it need not coerce, then what comes first. */
const EXACT = 2;
const WIDENED = 1;
const COERCED = 0;

/** What takes everything. */
const ANYTHING: Schema = {};

interface State {
  readonly reader: ValueReader;
  readonly definitions: Definitions;
  /** The worst fit since it was last set. */
  fit: number;
  depth: number;
}

/**
 * What is made of a value: its normal form, or {@linkcode REFUSED}, or {@linkcode CRASHED}. What fits as it is comes back
 * as it is, with nothing copied.
 *
 * @param depth How many definitions the value lies deep already.
 */
export function takeValue(
  reader: ValueReader,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  depth = 0,
): unknown {
  return take(schema, value, { reader, definitions, fit: EXACT, depth });
}

/** The definition to which a value's tag leads. */
export function taggedSchema(
  { key, schemas }: NonNullable<Schema["tagged"]>,
  value: unknown,
  definitions: Definitions,
): Schema | undefined {
  const tag = isRecord(value) ? value[key] : undefined;
  return typeof tag === "string" && Object.hasOwn(schemas, tag) ? definitions[schemas[tag]!] : undefined;
}

function take(schema: Schema, value: unknown, state: State): unknown {
  const taken = takeForm(schema, value, state);
  return typeof taken === "symbol" ? taken : bounded(schema, taken);
}

function takeForm(schema: Schema, value: unknown, state: State): unknown {
  const { reader, definitions } = state;
  if (schema.anyOf !== undefined) return takeBest(reader.among(schema.anyOf, value), value, state);
  if (schema.selector !== undefined) return reader.selector(schema, value) ?? REFUSED;
  if (schema.enum !== undefined) return (schema.enum as readonly unknown[]).includes(value) ? value : REFUSED;
  if (schema.$ref !== undefined) return takeNested(definitions[schema.$ref], value, state);
  if (schema.tagged !== undefined) return takeNested(taggedSchema(schema.tagged, value, definitions), value, state);
  switch (schema.type) {
    case "string":
      return takeText(schema, reader.text(value));
    case "null":
      return value === null ? value : REFUSED;
    case "integer":
      return coerced(value, reader.integer(value), state);
    case "number":
      return takeNumber(value, state);
    case "boolean":
      return coerced(value, reader.boolean(value), state);
    case "array":
      return Array.isArray(value) ? takeList(schema, value, state) : REFUSED;
    case "object":
      return schema.holds === "workflow"
        ? reader.workflow(value) ?? REFUSED
        : takeObject(schema, reader.record(value), state);
    case undefined: {
      state.fit = Math.min(state.fit, WIDENED);
      const taken = reader.anything(value);
      return taken === undefined ? REFUSED : taken;
    }
  }
}

function takeText({ pattern }: Schema, text: string | undefined): unknown {
  return text === undefined || pattern !== undefined && !new RegExp(pattern, "u").test(text) ? REFUSED : text;
}

function coerced(value: unknown, read: unknown, state: State): unknown {
  if (read === undefined) return REFUSED;
  if (read !== value) state.fit = COERCED;
  return read;
}

function takeNumber(value: unknown, state: State): unknown {
  if (Number.isInteger(value)) state.fit = Math.min(state.fit, WIDENED);
  const read = state.reader.number(value);
  return typeof value === "number" ? read ?? REFUSED : coerced(value, read, state);
}

function takeBest(alternatives: readonly Schema[], value: unknown, state: State): unknown {
  const outer = state.fit;
  let best: unknown = REFUSED;
  let bestFit = -1;
  for (const alternative of alternatives) {
    state.fit = EXACT;
    const taken = take(alternative, value, state);
    if (taken === CRASHED) return CRASHED;
    if (taken === REFUSED || state.fit <= bestFit) continue;
    best = taken;
    bestFit = state.fit;
    if (bestFit === EXACT) break;
  }
  state.fit = Math.min(outer, bestFit);
  return best;
}

function takeNested(schema: Schema | undefined, value: unknown, state: State): unknown {
  if (schema === undefined || state.depth === DEEPEST) return REFUSED;
  state.depth += 1;
  const taken = take(schema, value, state);
  state.depth -= 1;
  return taken;
}

function takeList(schema: Schema, list: readonly unknown[], state: State): unknown {
  const { items, prefixItems, minItems = 0, maxItems = Infinity, uniqueItems = false } = schema;
  if (list.length < minItems || list.length > maxItems) return REFUSED;
  if (uniqueItems && new Set(list).size < list.length) return REFUSED;
  // The engine's tuples are no lists, so it has to convert.
  if (prefixItems !== undefined) state.fit = COERCED;
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const element = (prefixItems === undefined ? items : prefixItems[index]) ?? ANYTHING;
    const taken = take(element, list[index], state);
    if (typeof taken === "symbol") return taken;
    if (taken !== list[index]) (copy ??= [...list])[index] = taken;
  }
  return copy ?? list;
}

function takeObject(schema: Schema, record: Readonly<Record<string, unknown>> | undefined, state: State): unknown {
  if (record === undefined) return REFUSED;
  if (schema.properties !== undefined) return takeProperties(schema.properties, schema.required, record, state);
  if (schema.minProperties !== undefined && Object.keys(record).length < schema.minProperties) return REFUSED;
  return takeRecord(schema.additionalProperties ?? ANYTHING, record, state);
}

function takeRecord(values: Schema, record: Readonly<Record<string, unknown>>, state: State): unknown {
  let changed: [string, unknown][] | undefined;
  for (const key of Object.keys(record)) {
    const taken = take(values, record[key], state);
    if (typeof taken === "symbol") return taken;
    if (taken !== record[key]) (changed ??= []).push([key, taken]);
  }
  return changed === undefined ? record : Object.fromEntries([...Object.entries(record), ...changed]);
}

/** What the engine puts where nothing stands. A list without a default it makes anew each time: an empty one. */
function filledIn(schema: Schema): unknown {
  return "default" in schema ? schema.default : schema.type === "array" ? [] : undefined;
}

/** To the engine a nested object loses the keys that nobody knows, and gains what was left out. */
function takeProperties(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
  record: Readonly<Record<string, unknown>>,
  state: State,
): unknown {
  const { completes } = state.reader;
  if (!completes && Object.keys(record).some((key) => !Object.hasOwn(properties, key))) return REFUSED;
  const made: Record<string, unknown> = {};
  for (const key in properties) {
    const schema = properties[key]!;
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    if (value === undefined) {
      if (required.includes(key)) return REFUSED;
      const filled = completes ? filledIn(schema) : undefined;
      if (filled !== undefined) made[key] = filled;
      continue;
    }
    const taken = take(schema, value, state);
    if (typeof taken === "symbol") return taken;
    made[key] = taken;
  }
  return made;
}

/** The bounds of a typed schema concern numbers only; those beside alternatives concern whatever was taken. */
function bounded(schema: Schema, taken: unknown): unknown {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength } = schema;
  if (minLength !== undefined) {
    const length = lengthOf(taken);
    if (length === undefined) return CRASHED;
    if (length < minLength) return REFUSED;
  }
  if (
    minimum === undefined && maximum === undefined && exclusiveMinimum === undefined && exclusiveMaximum === undefined
  ) {
    return taken;
  }
  if (typeof taken !== "number" && typeof taken !== "boolean") return CRASHED;
  const number = Number(taken);
  const isWithin = (minimum === undefined || number >= minimum) && (maximum === undefined || number <= maximum) &&
    (exclusiveMinimum === undefined || number > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || number < exclusiveMaximum);
  return isWithin ? taken : REFUSED;
}

/** A length as the engine counts it: of a text its code points. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : undefined;
}
