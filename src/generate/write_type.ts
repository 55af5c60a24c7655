import { alternativesOf } from "../blocks/alternatives_of.ts";
import type { Schema } from "../blocks/schema.ts";
import { membersOf } from "./definition_names.ts";
import { kindsType } from "./kinds_type.ts";
import { namesIn } from "./names_in.ts";
import { writeKey } from "./write_value.ts";

/** The definitions that have types, where a type is written. */
export interface TypeContext {
  /** The names of their types. */
  readonly types: ReadonlyMap<string, string>;
  /** The name of the type that joins some definitions, if it has one. */
  unionOf(members: readonly string[]): string | undefined;
  /** Whether the type of a definition is written, which may lead back to itself. */
  readonly isDeclaration?: true;
}

function literal(schema: Schema, context: TypeContext): string {
  if (schema.enum !== undefined) return anyOf(schema.enum.map((text) => JSON.stringify(text)));
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

function definition(name: string, { types }: TypeContext): string {
  return types.get(name) ?? "unknown";
}

function union(members: readonly string[], context: TypeContext): string {
  return context.unionOf(members) ?? anyOf(members.map((member) => definition(member, context)));
}

/** A union, of which one without members takes nothing. */
function anyOf(members: readonly string[]): string {
  return members.length === 0 ? "never" : members.join(" | ");
}

function list({ prefixItems, items }: Schema, context: TypeContext): string {
  if (prefixItems !== undefined) return `readonly [${prefixItems.map((item) => writeType(item, context)).join(", ")}]`;
  const element = items === undefined ? "unknown" : writeType(items, context);
  return `readonly ${/[|&]| /.test(element) ? `(${element})` : element}[]`;
}

function object({ properties, required = [], additionalProperties }: Schema, context: TypeContext): string {
  if (properties === undefined) {
    const value = additionalProperties === undefined ? "unknown" : writeType(additionalProperties, context);
    // A type that leads back to itself may not do so as an argument of another type.
    const mayLeadBack = context.isDeclaration === true && namesIn(additionalProperties ?? {}).length > 0;
    return mayLeadBack ? `{ readonly [key: string]: ${value} }` : `Readonly<Record<string, ${value}>>`;
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
  return anyOf(members);
}
