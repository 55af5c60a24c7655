import type { BlockDescription } from "../blocks/description.ts";
import type { Definitions, Schema } from "../blocks/schema.ts";
import { versionName } from "../blocks/block_names.ts";
import type { Family } from "./family.ts";
import type { Specifiers } from "./specifiers.ts";
import { writeDoc } from "./write_doc.ts";
import { writeKey, writeValue } from "./write_value.ts";

/** The definitions to which others point, or which point to others: most blocks that use one use all. */
export function sharedDefinitions(agreed: Definitions): Definitions {
  const text = (schema: Schema): string => JSON.stringify(schema);
  const all = Object.entries(agreed);
  const pointsOut = ([, schema]: [string, Schema]): boolean => /"(\$ref|tagged)":/.test(text(schema));
  const pointing = all.filter(pointsOut).map(([, schema]) => text(schema)).join();
  return Object.fromEntries(all.filter((entry) => pointsOut(entry) || pointing.includes(`"${entry[0]}"`)));
}

/** The module of the definitions that blocks share. */
export function sharedModule(shared: Definitions, { facts }: Specifiers): string {
  return [
    `import type { Definitions } from "${facts}";`,
    "",
    "/** What the schemas of several blocks point to. */",
    `export const DEFINITIONS: Definitions = ${writeValue(shared)};`,
    "",
  ].join("\n");
}

/** Definitions as a program writes them: those that blocks share by their one name. */
function writeDefinitions(definitions: Definitions, shared: Definitions): string {
  const entries = Object.entries(definitions);
  const own = entries.filter(([name]) => !Object.hasOwn(shared, name));
  if (own.length === 0) return "DEFINITIONS";
  const text = writeValue(Object.fromEntries(own));
  return own.length === entries.length ? text : `{ ...DEFINITIONS, ${text.slice(1)}`;
}

function writeDescription(block: BlockDescription, shared: Definitions): string {
  const entries = Object.entries(block).map(([key, value]) =>
    `${writeKey(key)}: ${key === "definitions" ? writeDefinitions(value as Definitions, shared) : writeValue(value)}`
  );
  return `{ ${entries.join(", ")} }`;
}

/** The module of a family's facts: pure data, which a check can load without any builder. */
export function factsModule(
  { blocks }: Family,
  shared: Definitions,
  { facts, extension }: Specifiers,
): string {
  const body = blocks.map((block) =>
    `${writeDoc([`What the engine knows of \`${block.type}\`.`])}\n` +
    `export const ${versionName(block.type)}: BlockDescription = ${writeDescription(block, shared)};\n`
  ).join("\n");
  return [
    `import type { BlockDescription } from "${facts}";`,
    .../\bDEFINITIONS\b/.test(body) ? [`import { DEFINITIONS } from "./definitions${extension}";`] : [],
    "",
    body,
  ].join("\n");
}
