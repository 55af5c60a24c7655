import { alternativesOf } from "../blocks/alternatives_of.ts";
import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Definitions, Schema } from "../blocks/schema.ts";
import { type Code, entryOf, listOf, objectOf } from "./code.ts";
import { keyLiteral, literal, textLiteral } from "./literal.ts";
import type { Scope } from "./scope.ts";

/** What references can be written with, and what schemas point to. */
export interface ArgumentContext {
  readonly scope: Scope;
  readonly definitions: Definitions;
}

type Argument = Code | undefined;

/**
 * A value as the argument of a builder's method, references in it written with constants; `undefined` where it would not
 * compile. It follows the types that `writeType` gives these schemas.
 */
export function argument(schema: Schema, value: unknown, context: ArgumentContext): Argument {
  const alternatives = alternativesOf(schema);
  const literals = alternatives.filter(({ selector }) => selector === undefined);
  if (literals.some(isAnything)) return literal(value);
  const references = alternatives.filter(({ selector }) => selector !== undefined);
  const written = typeof value === "string" ? reference(references, value, context) : undefined;
  return written ?? firstOf(literals, (alternative) => literalArgument(alternative, value, context));
}

function firstOf(schemas: readonly Schema[], write: (schema: Schema) => Argument): Argument {
  for (const schema of schemas) {
    const written = write(schema);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** A schema without keywords, whose type is `unknown`. */
function isAnything({ type, enum: texts, $ref, tagged, selector, anyOf }: Schema): boolean {
  return [type, texts, $ref, tagged, selector, anyOf].every((keyword) => keyword === undefined);
}

function reference(selectors: readonly Schema[], text: string, { scope }: ArgumentContext): Argument {
  const toData = selectors.filter(({ selector }) => selector !== "step");
  const wired = toData.length > 0 ? scope.reference(text, toData.flatMap(({ kind = [] }) => kind)) : undefined;
  if (wired !== undefined) return wired;
  const isFlow = toData.length < selectors.length && text.startsWith("$steps.");
  if (isFlow) return scope.step(text) ?? textLiteral(text);
  return toData.length > 0 && /^\$inputs\.|^\$steps\.[^]*\./.test(text) ? textLiteral(text) : undefined;
}

function literalArgument(schema: Schema, value: unknown, context: ArgumentContext): Argument {
  if (schema.enum !== undefined) return schema.enum.includes(value as string) ? literal(value) : undefined;
  if (schema.$ref !== undefined) return definition(schema.$ref, value, context);
  if (schema.tagged !== undefined) return tagged(schema.tagged, value, context);
  switch (schema.type) {
    case "integer":
    case "number":
      return typeof value === "number" ? literal(value) : undefined;
    case "string":
      return typeof value === "string" ? literal(value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? literal(value) : undefined;
    case "null":
      return value === null ? literal(value) : undefined;
    case "array":
      return Array.isArray(value) ? list(schema, value, context) : undefined;
    default:
      return isRecord(value) ? object(schema, value, context) : undefined;
  }
}

function definition(name: string, value: unknown, context: ArgumentContext): Argument {
  const schema = context.definitions[name];
  return schema === undefined ? literal(value) : argument(schema, value, context);
}

function tagged({ key, schemas }: NonNullable<Schema["tagged"]>, value: unknown, context: ArgumentContext): Argument {
  const tag = isRecord(value) && Object.hasOwn(value, key) ? jsonText(value[key]) : undefined;
  if (tag === undefined || !Object.hasOwn(schemas, tag)) return undefined;
  return definition(schemas[tag]!, value, context);
}

/** All parts, or `undefined` if one of them would not compile. */
function every<C>(parts: readonly (C | undefined)[]): readonly C[] | undefined {
  return parts.every((part) => part !== undefined) ? parts as readonly C[] : undefined;
}

function list({ prefixItems, items }: Schema, value: readonly unknown[], context: ArgumentContext): Argument {
  if (prefixItems !== undefined && prefixItems.length !== value.length) return undefined;
  const parts = every(value.map((part, index) => argument(prefixItems?.[index] ?? items ?? {}, part, context)));
  return parts && listOf(parts);
}

/** The compiler takes such a key for the member that every object has, and no text under it for a selector. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

function schemaUnder(key: string, { properties, additionalProperties = {} }: Schema): Schema | undefined {
  if (properties === undefined) {
    return isInherited(key) && !isAnything(additionalProperties) ? undefined : additionalProperties;
  }
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function object(schema: Schema, value: Readonly<Record<string, unknown>>, context: ArgumentContext): Argument {
  const { properties, required = [] } = schema;
  if (properties !== undefined && required.some((key) => !Object.hasOwn(value, key))) return undefined;
  const parts = every(
    Object.entries(value).map(([key, part]) => {
      const own = schemaUnder(key, schema);
      const written = own && argument(own, part, context);
      return written && entryOf(keyLiteral(key), written);
    }),
  );
  return parts && objectOf(parts);
}
