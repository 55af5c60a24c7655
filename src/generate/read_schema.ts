import { isRecord } from "../blocks/is_record.ts";
import type { Schema } from "../blocks/schema.ts";

/** JSON Schema as pydantic writes it, with the engine's own words in it. */
type Source = Readonly<Record<string, unknown>>;

const TYPES: readonly unknown[] = ["string", "integer", "number", "boolean", "null", "array", "object"];

const SELECTORS: readonly unknown[] = ["any_data", "step_output", "workflow_parameter", "workflow_image", "step"];

/** The bounds by the words of JSON Schema, and by those that pydantic writes beside alternatives. */
const BOUNDS = {
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  minLength: ["minLength"],
  minimum: ["minimum", "ge"],
  maximum: ["maximum", "le"],
  exclusiveMinimum: ["exclusiveMinimum", "gt"],
  exclusiveMaximum: ["exclusiveMaximum", "lt"],
} as const satisfies { readonly [K in keyof Schema]?: readonly string[] };

/** The last part of a pointer such as `#/$defs/Name`. */
function pointee(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The names in a list of kinds, each a name or an object that holds one. */
export function kindNames(kinds: unknown): readonly string[] {
  if (!Array.isArray(kinds)) return [];
  return kinds.map((kind: unknown) => isRecord(kind) ? kind.name : kind).filter(isText);
}

/** The records among the values of a record, each made into something else. */
export function mapRecord<T>(source: unknown, make: (value: Source) => T): Readonly<Record<string, T>> {
  if (!isRecord(source)) return {};
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, value]) => isRecord(value) ? [[key, make(value)]] : []),
  );
}

function readAll(schemas: unknown): readonly Schema[] {
  return Array.isArray(schemas) ? schemas.filter(isRecord).map(readSchema) : [];
}

function readForm(source: Source): Schema {
  if (isText(source.$ref)) return { $ref: pointee(source.$ref) };
  if (isText(source.const)) return { enum: [source.const] };
  if (Array.isArray(source.enum) && source.enum.every(isText)) return { enum: source.enum };
  return TYPES.includes(source.type) ? { type: source.type as NonNullable<Schema["type"]> } : {};
}

/** A selector is a text whose form is always the same: what matters is what it may point at. */
function readSelector(source: Source): Schema | undefined {
  const selector = source.selector ?? (source.reference === true ? source.selected_element : undefined);
  if (selector === undefined) return undefined;
  return {
    selector: (SELECTORS.includes(selector) ? selector : "any_data") as NonNullable<Schema["selector"]>,
    kind: kindNames(source.kind),
  };
}

function readTags({ discriminator }: Source): Schema {
  if (!isRecord(discriminator) || !isText(discriminator.propertyName) || !isRecord(discriminator.mapping)) return {};
  const schemas = Object.entries(discriminator.mapping).flatMap(([tag, to]) => isText(to) ? [[tag, pointee(to)]] : []);
  return { tagged: { key: discriminator.propertyName, schemas: Object.fromEntries(schemas) } };
}

function readAlternatives(source: Source): Schema {
  const tags = readTags(source);
  if (tags.tagged !== undefined) return tags;
  const all = readAll(source.allOf);
  if (all.length === 1) return all[0]!;
  const alternatives = readAll(source.anyOf ?? source.oneOf);
  return alternatives.length === 0 ? {} : { anyOf: alternatives };
}

function readParts(source: Source): Schema {
  const { items, prefixItems, additionalProperties, properties, required } = source;
  return {
    ...(isRecord(items) && { items: readSchema(items) }),
    ...(Array.isArray(prefixItems) && { prefixItems: readAll(prefixItems) }),
    ...(isRecord(additionalProperties) && { additionalProperties: readSchema(additionalProperties) }),
    ...(isRecord(properties) && { properties: mapRecord(properties, readSchema) }),
    ...(Array.isArray(required) && { required: required.filter(isText) }),
  };
}

function readBounds(source: Source): Schema {
  const bounds = Object.entries(BOUNDS).flatMap(([bound, words]) => {
    const word = words.find((word) => typeof source[word] === "number");
    return word === undefined ? [] : [[bound, source[word]]];
  });
  return Object.fromEntries(bounds);
}

function readRelevance(relevance: unknown): Schema {
  const values = Object.entries(mapRecord(relevance, (rule) => rule.values)).flatMap(([key, some]) =>
    Array.isArray(some) ? [[key, some.map(String)]] : []
  );
  return values.length === 0 ? {} : { relevantFor: Object.fromEntries(values) };
}

/** Reads what a property may hold, from the engine's JSON Schema: pydantic's words are put into ours. */
export function readSchema(source: Source): Schema {
  return {
    ...(readSelector(source) ?? { ...readForm(source), ...readAlternatives(source), ...readParts(source) }),
    ...readBounds(source),
    ...("default" in source && { default: source.default }),
    ...(source.private === true && { secret: true }),
    ...(source.deprecated === true && { deprecated: true }),
    ...readRelevance(source.relevant_for),
  };
}
