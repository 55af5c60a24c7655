import type { BlockDescription } from "../blocks/description.ts";
import type { Definitions, Schema } from "../blocks/schema.ts";
import { typeName } from "../blocks/block_names.ts";

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** What the types of definitions are called. */
export interface DefinitionNames {
  /** The definitions that have a type of their own, by name. */
  readonly schemas: Definitions;
  /** The unions that have a name of their own: for each the names of the definitions that it joins. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** The name of the type of a definition. */
  typeOf(name: string): string;
  /** The name of a union, by the names of the definitions that it joins. */
  unionOf(members: readonly string[]): string | undefined;
}

/** The definitions to which `tagged` points, each once. */
export function membersOf(tagged: NonNullable<Schema["tagged"]>): readonly string[] {
  return [...new Set(Object.values(tagged.schemas))];
}

/**
 * The definitions of all blocks by name. Where blocks mean different things by a name, it is none: each writes its own
 * in place.
 */
export function agreedDefinitions(blocks: readonly BlockDescription[]): Definitions {
  const all = blocks.flatMap(({ definitions = {} }) => Object.entries(definitions));
  const meanings = Map.groupBy(all, ([name]) => name);
  return Object.fromEntries([...meanings].flatMap(([name, entries]) => {
    const first = entries[0]![1];
    const isAgreed = new Set(entries.map(([, schema]) => JSON.stringify(schema))).size === 1;
    return isAgreed && IDENTIFIER.test(name) ? [[name, first] as const] : [];
  }));
}

interface NamedUnion {
  readonly property: string;
  readonly members: readonly string[];
}

/** The unions in a schema, each with the property in which it stands; of a list the singular. */
function unionsIn(schema: Schema, property: string): readonly NamedUnion[] {
  const { tagged, items, anyOf = [], properties = {}, additionalProperties } = schema;
  return [
    ...tagged === undefined ? [] : [{ property, members: membersOf(tagged) }],
    ...items === undefined ? [] : unionsIn(items, property.replace(/s$/, "")),
    ...additionalProperties === undefined ? [] : unionsIn(additionalProperties, property),
    ...anyOf.flatMap((alternative) => unionsIn(alternative, property)),
    ...Object.entries(properties).flatMap(([key, part]) => unionsIn(part, key)),
  ];
}

/**
 * Names the types of definitions, and the unions of them by the property in which they are first met.
 *
 * @param taken The names of other types.
 */
export function nameDefinitions(blocks: readonly BlockDescription[], taken: ReadonlySet<string>): DefinitionNames {
  const schemas = agreedDefinitions(blocks);
  const nested = Object.values(schemas).flatMap((schema) => unionsIn(schema, ""));
  const unions = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  for (const { property, members } of nested) {
    const name = typeName(property);
    const isFree = !unions.has(name) && !Object.hasOwn(schemas, name) && !taken.has(name);
    const isNew = !names.has(members.join()) && isFree;
    if (members.length < 2 || !isNew || members.some((member) => !Object.hasOwn(schemas, member))) continue;
    unions.set(name, members);
    names.set(members.join(), name);
  }
  const typeOf = (name: string): string => taken.has(name) ? `${name}Definition` : name;
  return { schemas, unions, typeOf, unionOf: (members) => names.get(members.join()) };
}
