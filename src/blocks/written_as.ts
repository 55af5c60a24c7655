import type { BlockDescription } from "./description.ts";
import { onceFor } from "./once_for.ts";

/** A property by its own name, and the keys under which the engine reads it: the first that is given wins. */
export type Keys = readonly [property: string, keys: readonly string[]];

/**
 * The keys of each property of a block. Among the aliases the engine may name a property by what it is called in
 * Python, though JSON has another name for it: then both are keys of it.
 */
export const keysOf: (description: BlockDescription) => readonly Keys[] = onceFor((description) => {
  const spellings = Object.entries(description.propertyAliases ?? {}).map(([name, aliases]) => [name, ...aliases]);
  return Object.keys(description.properties).map((property): Keys => [
    property,
    [...new Set([property, ...spellings.filter((some) => some.includes(property)).flat()])],
  ]);
});

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
