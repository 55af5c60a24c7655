import type { BlockDescription } from "./description.ts";

/** The value that the engine's Python puts in place of a property's, before it holds that against the schema. */
export function beforeSchema(
  { spellings, castToList }: BlockDescription,
  property: string,
  value: unknown,
): unknown {
  if (typeof value !== "string") return value;
  const texts = spellings?.[property];
  const text = texts !== undefined && Object.hasOwn(texts, value) ? texts[value] : value;
  return castToList?.includes(property) ? [text] : text;
}
