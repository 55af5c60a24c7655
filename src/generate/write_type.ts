import type { Definitions, Schema } from "../blocks/schema.ts";
import { type DefinitionNames, membersOf } from "./definition_names.ts";
import { kindsType } from "./known_kinds.ts";
import { writeKey } from "./write_value.ts";

/** Where a type is written, and what it may refer to. */
export interface TypeContext {
  /** The definitions that have types of their own. */
  readonly names: DefinitionNames;
  /** What the schemas point to. */
  readonly definitions: Definitions;
}

/** The bounds that the engine compares with whatever was given, a reference as well: it crashes on one. */
const NUMERIC_BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

/** Whether the engine crashes on a reference to which one of the alternatives leads. */
export function crashesOnReference(schema: Schema): boolean {
  const alternatives = schema.anyOf ?? [];
  const isBound = NUMERIC_BOUNDS.some((bound) => schema[bound] !== undefined);
  return isBound && alternatives.some(({ selector }) => selector !== undefined) ||
    alternatives.some(crashesOnReference);
}

/** The members of the union that a schema is, those that a bound rules out left out. */
function alternativesOf(schema: Schema): readonly Schema[] {
  if (schema.anyOf === undefined) return [schema];
  const isBound = NUMERIC_BOUNDS.some((bound) => schema[bound] !== undefined);
  return schema.anyOf.flatMap(alternativesOf).filter(({ selector }) => !isBound || selector === undefined);
}

function literal(schema: Schema, context: TypeContext): string {
  if (schema.enum !== undefined) return schema.enum.map((text) => JSON.stringify(text)).join(" | ");
  if (schema.$ref !== undefined) return definition(schema.$ref, context);
  if (schema.tagged !== undefined) return union(membersOf(schema.tagged), context);
  switch (schema.type) {
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "array":
      return list(schema, context);
    case "object":
      return object(schema, context);
    default:
      return "unknown";
  }
}

function definition(name: string, context: TypeContext): string {
  if (Object.hasOwn(context.names.schemas, name)) return context.names.typeOf(name);
  const { [name]: schema, ...others } = context.definitions;
  return schema === undefined ? "unknown" : writeType(schema, { ...context, definitions: others });
}

function union(members: readonly string[], context: TypeContext): string {
  const name = context.names.unionOf(members);
  return name ?? members.map((member) => definition(member, context)).join(" | ");
}

function list({ prefixItems, items }: Schema, context: TypeContext): string {
  if (prefixItems !== undefined) return `readonly [${prefixItems.map((item) => writeType(item, context)).join(", ")}]`;
  const element = items === undefined ? "unknown" : writeType(items, context);
  return `readonly ${/[|&]| /.test(element) ? `(${element})` : element}[]`;
}

function object({ properties, required = [], additionalProperties }: Schema, context: TypeContext): string {
  if (properties === undefined) {
    const value = additionalProperties === undefined ? "unknown" : writeType(additionalProperties, context);
    return `Readonly<Record<string, ${value}>>`;
  }
  const members = Object.entries(properties).map(([key, part]) =>
    `readonly ${writeKey(key)}${required.includes(key) ? "" : "?"}: ${writeType(part, context)}`
  );
  return `{ ${members.join("; ")} }`;
}

function references(selectors: readonly Schema[], takesText: boolean): readonly string[] {
  const data = selectors.filter(({ selector }) => selector !== "step");
  const kinds = kindsType(data.flatMap(({ kind = [] }) => kind));
  return [
    ...data.length === 0 ? [] : [...takesText ? [] : ["Selector"], `ReferenceTo<${kinds}>`],
    ...data.length === selectors.length ? [] : ["StepTarget"],
  ];
}

/** The type of what may be given where a schema stands: literals, and references where the engine takes them. */
export function writeType(schema: Schema, context: TypeContext): string {
  const alternatives = alternativesOf(schema);
  const selectors = alternatives.filter(({ selector }) => selector !== undefined);
  const literals = alternatives.filter(({ selector }) => selector === undefined).map((part) => literal(part, context));
  if (literals.includes("unknown")) return "unknown";
  const members = [...new Set([...literals, ...references(selectors, literals.includes("string"))])];
  return members.length === 0 ? "never" : members.join(" | ");
}
