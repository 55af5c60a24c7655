import type { BlockDescription } from "../blocks/description.ts";
import { slotsOf } from "./slots.ts";

/**
 * A property for references that the schema of a block calls otherwise than its Python does. The engine looks for it
 * under a name that no step has.
 */
export function misnamedProperty(description: BlockDescription): string | undefined {
  const { properties, propertyAliases = {} } = description;
  const foreign = Object.entries(propertyAliases).filter(([name]) => !Object.hasOwn(properties, name));
  if (foreign.length === 0) return undefined;
  return slotsOf(description).find(({ property }) => foreign.some(([, names]) => names.includes(property)))?.property;
}
