import { typeName, versionName } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { Definitions } from "../blocks/schema.ts";
import type { Family } from "./family.ts";
import { textLiteral } from "../typescript/literal.ts";
import { gatheredEntry, type Specifiers } from "./specifiers.ts";
import { writeDoc } from "./write_doc.ts";

/** Text as a template without anything to fill in. */
function template(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, "\\$&")}\``;
}

/** A block as a line of JSON, with its definitions beyond the shared ones. */
function blockLine({ definitions, ...block }: BlockDescription, shared: Definitions): string {
  const names = Object.keys(definitions ?? {});
  const own = names.filter((name) => !Object.hasOwn(shared, name));
  return JSON.stringify({
    ...block,
    ...(own.length > 0 && { definitions: Object.fromEntries(own.map((name) => [name, definitions![name]])) }),
    ...(own.length < names.length && { isSharing: true }),
  });
}

/** The module with all facts in one catalogue, as JSON, which is read faster than a module for each family. */
export function catalogueModule(families: readonly Family[], shared: Definitions, { facts }: Specifiers): string {
  const lines = families.flatMap(({ blocks }) => blocks).map((block) => blockLine(block, shared));
  const text = `{"shared":${JSON.stringify(shared)},"blocks":[\n${lines.join(",\n")}\n]}`;
  return [
    `import { type Catalogue, readCatalogue } from "${facts}";`,
    "",
    "/** What the engine knows of every block; it loads no builder. */",
    `export const CATALOGUE: Catalogue = readCatalogue(${template(text)});`,
    "",
  ].join("\n");
}

/** The module that gathers the builders of all families. */
export function blocksModule(families: readonly Family[], specifiers: Specifiers): string {
  const { extension } = specifiers;
  const from = textLiteral(gatheredEntry(specifiers, "blocks"));
  const [{ name: first, blocks: [version] }] = families as readonly [Family];
  const built = `${first}.${versionName(version!.type)}`;
  return [
    ...families.map(({ name, module }) => `import { ${name}, type ${typeName(name)} } from "./${module}${extension}";`),
    "",
    `export type * from "./definitions${extension}";`,
    ...families.map(({ module }) => `export * from "./${module}${extension}";`),
    "",
    writeDoc([
      "The builders of every block, by family: what {@link blocks} is.",
      [
        "@example",
        "```ts",
        `import type { Blocks } from ${from};`,
        "",
        `const family: keyof Blocks = "${first}";`,
        "```",
      ],
    ]),
    "export interface Blocks {",
    ...families.map(({ name, blocks }) =>
      `${writeDoc([`Builds steps of the block ${blocks.at(-1)!.title}.`], 2)}\n  readonly ${name}: ${typeName(name)};`
    ),
    "}",
    "",
    writeDoc([
      `The builders of every block, by family and version: \`blocks.${built}("name")\`.`,
      [
        "@example",
        "```ts",
        `import { blocks } from ${from};`,
        'import assert from "node:assert/strict";',
        "",
        `assert.equal(blocks.${built}.type, ${textLiteral(version!.type)});`,
        "```",
      ],
    ]),
    "export const blocks: Blocks = Object.freeze({",
    ...families.map(({ name }) => `  ${name},`),
    "});",
    "",
  ].join("\n");
}
