import { groupsOf } from "../blocks/groups_of.ts";
import { compareVersions, familyName, methodName, moduleName, versionName } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { MODULES, TYPES } from "../blocks/taken_names.ts";
import { agreedDefinitions, nameDefinitions } from "./definition_names.ts";
import { definitionsModule } from "./definitions_module.ts";
import { factsModule, sharedDefinitions, sharedModule } from "./facts_modules.ts";
import { familyExamples } from "./example/family_examples.ts";
import type { Family } from "./family.ts";
import { familyModule, typesOf } from "./family_module.ts";
import { refuseUnbuildable } from "./refuse_unbuildable.ts";
import { blocksModule, catalogueModule } from "./index_modules.ts";
import { seenFromFolder, type Specifiers } from "./specifiers.ts";

/**
 * How builders are generated.
 *
 * @example
 * ```ts
 * import { type BlockDescription, generateBlocks, type GenerateOptions } from "@stepwright/workflows/generate";
 * import assert from "node:assert/strict";
 *
 * const sharpen: BlockDescription = {
 *   type: "acme/sharpen@v1",
 *   title: "Sharpen",
 *   category: "transformation",
 *   properties: { image: { selector: "any_data", kind: ["image"] } },
 *   required: ["image"],
 *   outputs: { image: ["image"] },
 * };
 *
 * const options: GenerateOptions = {
 *   extension: ".js", // for a project that tsc compiles
 *   notes: { "acme/sharpen@v1": "It runs on our own server only." },
 * };
 * const { files } = generateBlocks([sharpen], options);
 *
 * assert(files["acme_sharpen.ts"]?.includes('from "./facts/acme_sharpen.js"'));
 * assert(files["acme_sharpen.ts"]?.includes("It runs on our own server only."));
 * ```
 */
export interface GenerateOptions {
  /** The module from which the generated files take what every builder is made of. */
  readonly builder?: string;
  /** The module from which the generated facts take their types and `readCatalogue`. Left out, the same. */
  readonly facts?: string;
  /**
   * How the generated files name each other where they import: `.ts`, which Deno, Bun and bundlers resolve, and `tsc` with
   * `allowImportingTsExtensions`; or `.js`, for a project that `tsc` compiles to JavaScript. Default `.ts`.
   */
  readonly extension?: ".ts" | ".js";
  /**
   * What stands before the name of a family's module where the examples in the documentation import it, such as
   * `@acme/blocks/`; what all families share, they import without the slash. Left out, they import the generated files
   * themselves: `./acme_blur.ts`.
   */
  readonly entries?: string;
  /** Sentences for the documentation of blocks, by their types. */
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * What was generated.
 *
 * @example
 * ```ts
 * import { type BlockDescription, generateBlocks, type GeneratedBlocks } from "@stepwright/workflows/generate";
 * import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { dirname, join } from "node:path";
 * import assert from "node:assert/strict";
 *
 * const sharpen: BlockDescription = {
 *   type: "acme/sharpen@v1",
 *   title: "Sharpen",
 *   category: "transformation",
 *   properties: { image: { selector: "any_data", kind: ["image"] } },
 *   required: ["image"],
 *   outputs: { image: ["image"] },
 * };
 *
 * const { files, modules }: GeneratedBlocks = generateBlocks([sharpen]);
 *
 * const folder = await mkdtemp(join(tmpdir(), "builders-"));
 * for (const [path, text] of Object.entries(files)) {
 *   await mkdir(dirname(join(folder, path)), { recursive: true });
 *   await writeFile(join(folder, path), text);
 * }
 *
 * assert((await readdir(folder)).includes("acme_sharpen.ts"));
 * assert.deepEqual(modules, { acmeSharpen: "acme_sharpen.ts" });
 * ```
 */
export interface GeneratedBlocks {
  /** The text of each file, by its path in the directory where it belongs. Format them as you do your own. */
  readonly files: Readonly<Record<string, string>>;
  /** The module of each family: `dynamic_crop.ts` holds the family `dynamicCrop`. */
  readonly modules: Readonly<Record<string, string>>;
}

const PUBLIC_BUILDER = "@stepwright/workflows/builder";

/** Refuses names that two things of one sort would share in a program. */
function refuseCollisions(names: readonly (readonly [name: string, of: string])[]): void {
  const owners = new Map<string, string>();
  for (const [name, of] of names) {
    const owner = owners.get(name);
    if (owner !== undefined) {
      throw new TypeError(`Cannot generate builders: ${owner} and ${of} would both be called ${name}`);
    }
    owners.set(name, of);
  }
}

function fileName(module: string): string {
  return MODULES.has(module) ? `${module}_block` : module;
}

function familiesOf(descriptions: readonly BlockDescription[]): readonly Family[] {
  const groups = groupsOf(descriptions, ({ type }) => familyName(type));
  const families = [...groups].map(([name, blocks]): Family => ({
    name,
    module: fileName(moduleName(blocks[0]!.type)),
    blocks: blocks.toSorted(compareVersions),
  }));
  return families.toSorted((one, other) => one.module < other.module ? -1 : 1);
}

/**
 * Writes typed builders for blocks: for each family a module with its builders and one with its facts, and around them
 * the catalogue of all facts, the types of nested objects, and one module that gathers everything.
 *
 * @throws {TypeError} If no builder can be made of a block, or if two blocks, or two properties of one, would have the same
 * name in a program.
 */
export function writeBlocks(
  descriptions: readonly BlockDescription[],
  { builder = PUBLIC_BUILDER, facts = builder, extension = ".ts", entries, notes = {} }: GenerateOptions = {},
): GeneratedBlocks {
  refuseUnbuildable(descriptions);
  const specifiers: Specifiers = { builder, facts, extension, entries };
  const families = familiesOf(descriptions);
  refuseCollisions(
    families.flatMap(({ name, blocks }) => blocks.map(({ type }) => [`${name}.${versionName(type)}`, type] as const)),
  );
  refuseCollisions(families.map(({ module, name }) => [module, name] as const));
  refuseCollisions(families.flatMap((family) => typesOf(family).map((type) => [type, family.name] as const)));
  for (const { type, properties } of descriptions) {
    refuseCollisions(Object.keys(properties).map((key) => [methodName(key), `${key} of ${type}`] as const));
  }
  const shared = sharedDefinitions(agreedDefinitions(descriptions));
  const familyOf = new Map(descriptions.map((block) => [block, familyName(block.type)] as const));
  const names = nameDefinitions(familyOf, new Set([...TYPES, ...families.flatMap(typesOf)]));
  const examples = familyExamples(families, specifiers);
  const inFolder = seenFromFolder(specifiers);
  const files = [
    ...families.flatMap((family) => [
      [`${family.module}.ts`, familyModule(family, { names, specifiers, notes, examples })] as const,
      [`facts/${family.module}.ts`, factsModule(family, shared, inFolder)] as const,
    ]),
    ["facts/definitions.ts", sharedModule(shared, inFolder)] as const,
    ["definitions.ts", definitionsModule(names, specifiers)] as const,
    ["catalogue.ts", catalogueModule(families, shared, specifiers)] as const,
    ["blocks.ts", blocksModule(families, specifiers)] as const,
  ];
  refuseCollisions(files.map(([path]) => [path, path] as const));
  return {
    files: Object.fromEntries(files),
    modules: Object.fromEntries(families.map(({ name, module }) => [name, `${module}.ts`])),
  };
}
