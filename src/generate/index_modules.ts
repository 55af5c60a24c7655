import { typeName } from "../blocks/block_names.ts";
import type { Family } from "./family_module.ts";
import { writeDoc } from "./write_doc.ts";

/** The module with all facts in one catalogue; it loads no builder. */
export function catalogueModule(families: readonly Family[], builder: string): string {
  return [
    `import { type Catalogue, catalogueOf } from "${builder}";`,
    ...families.map(({ name, module }) => `import * as ${name} from "./facts/${module}.ts";`),
    "",
    "/** What the engine knows of every block. */",
    `export const CATALOGUE: Catalogue = catalogueOf([`,
    ...families.map(({ name }) => `  ${name},`),
    "].flatMap((family) => Object.values(family)));",
    "",
  ].join("\n");
}

/** The module that gathers the builders of all families. */
export function blocksModule(families: readonly Family[]): string {
  return [
    ...families.map(({ name, module }) => `import { ${name}, type ${typeName(name)} } from "./${module}.ts";`),
    "",
    'export type * from "./definitions.ts";',
    ...families.map(({ module }) => `export * from "./${module}.ts";`),
    "",
    "/** The builders of every block, by family. */",
    "export interface Blocks {",
    ...families.map(({ name, blocks }) =>
      `${writeDoc([`Builds steps of the block ${blocks.at(-1)!.title}.`], 2)}\n  readonly ${name}: ${typeName(name)};`
    ),
    "}",
    "",
    '/** The builders of every block, by family and version: `blocks.dynamicCrop.v1("crop")`. */',
    "export const blocks: Blocks = Object.freeze({",
    ...families.map(({ name }) => `  ${name},`),
    "});",
    "",
  ].join("\n");
}
