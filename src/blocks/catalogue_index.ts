import type { BlockDescription } from "./description.ts";
import { FrozenMap } from "./frozen_map.ts";
import type { Definitions } from "./schema.ts";

export type { BlockDescription, Demand, DynamicOutputs, Where } from "./description.ts";
export type { Definitions, Schema } from "./schema.ts";

/**
 * Blocks that can be looked up.
 *
 * @example
 * ```ts
 * import { type Catalogue, CATALOGUE } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * const titles = ({ blocks, types }: Catalogue) => types.map((type) => blocks.get(type)?.title);
 *
 * assert(titles(CATALOGUE).includes("Dynamic Crop"));
 * // An older name of the block leads to the same description.
 * assert.equal(CATALOGUE.blocks.get("Crop"), CATALOGUE.blocks.get("roboflow_core/dynamic_crop@v1"));
 * ```
 */
export interface Catalogue {
  /** The descriptions by type, and by every other type that the engine reads for the block. */
  readonly blocks: ReadonlyMap<string, BlockDescription>;
  /** The types, without the others. */
  readonly types: readonly string[];
}

function descriptionsIn(source: BlockDescription | Catalogue): readonly BlockDescription[] {
  return "types" in source ? source.types.map((type) => source.blocks.get(type)!) : [source];
}

/**
 * Makes a catalogue of descriptions, which it freezes, and of other catalogues. Use it to check workflows against the
 * engine's blocks and those of a plugin, of which `generateBlocks` writes a catalogue.
 *
 * @param sources Where two claim the same type, the first has it.
 *
 * @example
 * ```ts
 * import { type BlockDescription, CATALOGUE, catalogueOf, checkWorkflow } from "@stepwright/workflows/check";
 * import assert from "node:assert/strict";
 *
 * // Or the CATALOGUE of catalogue.ts, as generateBlocks writes it.
 * const blur: BlockDescription = {
 *   type: "acme/blur@v1",
 *   title: "Blur",
 *   category: "transformation",
 *   properties: { image: { selector: "any_data", kind: ["image"] } },
 *   required: ["image"],
 *   outputs: { image: ["image"] },
 * };
 *
 * const { ok } = checkWorkflow({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [
 *     { type: "acme/blur@v1", name: "soft", image: "$inputs.photo" },
 *     { type: "roboflow_core/qr_code_detector@v1", name: "codes", images: "$steps.soft.image" },
 *   ],
 *   outputs: [],
 * }, { catalogue: catalogueOf([CATALOGUE, blur]) });
 *
 * assert.equal(ok, true);
 * ```
 */
export function catalogueOf(sources: readonly (BlockDescription | Catalogue)[]): Catalogue {
  const descriptions = sources.flatMap(descriptionsIn);
  const entries = descriptions.flatMap((block) =>
    [block.type, ...block.aliases ?? []].map((type) => [type, block] as const)
  );
  return Object.freeze({
    blocks: new FrozenMap(entries.reverse()),
    types: Object.freeze([...new Set(descriptions.map(({ type }) => type))]),
  });
}

interface CatalogueText {
  readonly shared: Definitions;
  readonly blocks: readonly (BlockDescription & { readonly isSharing?: true })[];
}

/**
 * Reads a catalogue that was generated: descriptions as JSON, with the definitions that several share beside them.
 *
 * @example
 * ```ts
 * import { readCatalogue } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * // What generateBlocks writes into catalogue.ts, in short.
 * const { types, blocks } = readCatalogue(JSON.stringify({
 *   shared: { colour: { type: "string", enum: ["red", "blue"] } },
 *   blocks: [{
 *     type: "acme/paint@v1",
 *     title: "Paint",
 *     category: "visualization",
 *     properties: { colour: { $ref: "colour" } },
 *     required: ["colour"],
 *     outputs: {},
 *     isSharing: true,
 *   }],
 * }));
 *
 * assert.deepEqual(types, ["acme/paint@v1"]);
 * assert.deepEqual(blocks.get("acme/paint@v1")?.definitions?.colour?.enum, ["red", "blue"]);
 * ```
 */
export function readCatalogue(json: string): Catalogue {
  const { shared, blocks }: CatalogueText = JSON.parse(json);
  return catalogueOf(
    blocks.map(({ isSharing, ...block }) =>
      isSharing === true ? { ...block, definitions: { ...shared, ...block.definitions } } : block
    ),
  );
}
