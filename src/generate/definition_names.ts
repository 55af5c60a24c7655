import { typeName, versionType } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { groupsOf } from "../blocks/groups_of.ts";
import type { Definitions, Schema } from "../blocks/schema.ts";
import { namesIn } from "./names_in.ts";

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** What the types of definitions are called. */
export interface DefinitionNames {
  /** The definitions on which all blocks agree. */
  readonly agreed: Definitions;
  /** The names of their types, by the names of the definitions. */
  readonly agreedTypes: ReadonlyMap<string, string>;
  /** The names of the types of those definitions that a block has for itself. */
  ownTypes(block: BlockDescription): ReadonlyMap<string, string>;
  /** The unions that have a name of their own: for each the names of the definitions that it joins. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** The name of a union, by the names of the definitions that it joins. */
  unionOf(members: readonly string[]): string | undefined;
}

/** The definitions to which `tagged` points, each once. */
export function membersOf(tagged: NonNullable<Schema["tagged"]>): readonly string[] {
  return [...new Set(Object.values(tagged.schemas))];
}

/**
 * The definitions of all blocks by name. Where blocks mean different things by a name, or by one to which it leads, it is
 * none: each has its own.
 */
export function agreedDefinitions(blocks: readonly BlockDescription[]): Definitions {
  const all = blocks.flatMap(({ definitions = {} }) => Object.entries(definitions));
  const meanings = groupsOf(all, ([name]) => name);
  const isDisputed = ([name, entries]: [string, (readonly [string, Schema])[]]): boolean =>
    !IDENTIFIER.test(name) || new Set(entries.map(([, schema]) => JSON.stringify(schema))).size > 1;
  const disputed = new Set([...meanings].filter(isDisputed).map(([name]) => name));
  const leadingTo = groupsOf(
    all.flatMap(([name, schema]) => namesIn(schema).map((to) => ({ name, to }))),
    ({ to }) => to,
  );
  for (const name of disputed) {
    for (const leading of leadingTo.get(name) ?? []) disputed.add(leading.name);
  }
  return Object.fromEntries(
    [...meanings].flatMap(([name, [entry]]) => disputed.has(name) ? [] : [[name, entry![1]]]),
  );
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

/** Names of types by the names of definitions, each made longer until it is free, and then taken. */
function freeNames(wanted: readonly (readonly [definition: string, type: string])[], taken: Set<string>) {
  return new Map(wanted.map(([definition, type]) => {
    let name = type;
    while (taken.has(name)) name = `${name}Definition`;
    taken.add(name);
    return [definition, name] as const;
  }));
}

/**
 * Names the types of definitions, and the unions of them by the property in which they are first met.
 *
 * @param familyOf The family of each block.
 * @param taken The names of other types.
 */
export function nameDefinitions(
  familyOf: ReadonlyMap<BlockDescription, string>,
  taken: ReadonlySet<string>,
): DefinitionNames {
  const agreed = agreedDefinitions([...familyOf.keys()]);
  const all = new Set(taken);
  const agreedTypes = freeNames(Object.keys(agreed).map((name) => [name, name] as const), all);
  const unions = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  for (const { property, members } of Object.values(agreed).flatMap((schema) => unionsIn(schema, ""))) {
    const name = typeName(property);
    const isNew = !names.has(members.join()) && !all.has(name);
    if (members.length < 2 || !isNew || !members.every((member) => agreedTypes.has(member))) continue;
    all.add(name);
    unions.set(name, members);
    names.set(members.join(), name);
  }
  const own = new Map([...familyOf].map(([block, family]) => {
    const version = versionType(family, block.type);
    const wanted = Object.keys(block.definitions ?? {}).filter((name) => !agreedTypes.has(name));
    return [block, freeNames(wanted.map((name) => [name, version + typeName(name)] as const), all)] as const;
  }));
  return {
    agreed,
    agreedTypes,
    ownTypes: (block) => own.get(block) ?? new Map(),
    unions,
    unionOf: (members) => names.get(members.join()),
  };
}
