import type { BlockDescription } from "./description.ts";

/** A property by its own name, and the keys under which the engine reads it: the first that is given wins. */
export type Keys = readonly [property: string, keys: readonly string[]];

const known = new WeakMap<BlockDescription, readonly Keys[]>();

/**
 * The keys of each property of a block. Among the aliases the engine may name a property by what it is called in
 * Python, though JSON has another name for it: then both are keys of it.
 */
export function keysOf(description: BlockDescription): readonly Keys[] {
  const found = known.get(description);
  if (found !== undefined) return found;
  const spellings = Object.entries(description.propertyAliases ?? {}).map(([name, aliases]) => [name, ...aliases]);
  const keys = Object.keys(description.properties).map((property): Keys => [
    property,
    [...new Set([property, ...spellings.filter((some) => some.includes(property)).flat()])],
  ]);
  known.set(description, keys);
  return keys;
}

/** The key under which each property that was given stands in a step's JSON. */
export function writtenAs(
  properties: Iterable<Keys>,
  json: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [property, keys] of properties) {
    for (const key of keys) {
      if (!Object.hasOwn(json, key)) continue;
      written.set(property, key);
      break;
    }
  }
  return written;
}
