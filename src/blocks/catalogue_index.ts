import type { BlockDescription } from "./description.ts";
import { FrozenMap } from "./frozen_map.ts";
import type { Definitions } from "./schema.ts";

export type { BlockDescription, Demand, DynamicOutputs, Where } from "./description.ts";
export type { Definitions, Schema } from "./schema.ts";

/** Blocks that can be looked up. */
export interface Catalogue {
  /** The descriptions by type, and by every other type that the engine reads for the block. */
  readonly blocks: ReadonlyMap<string, BlockDescription>;
  /** The types, without the others. */
  readonly types: readonly string[];
}

/** Makes a catalogue of descriptions, which it freezes. Where two claim the same type, the first has it. */
export function catalogueOf(descriptions: readonly BlockDescription[]): Catalogue {
  const entries = descriptions.flatMap((block) =>
    [block.type, ...block.aliases ?? []].map((type) => [type, block] as const)
  );
  return Object.freeze({
    blocks: new FrozenMap(entries.reverse()),
    types: Object.freeze(descriptions.map(({ type }) => type)),
  });
}

interface CatalogueText {
  readonly shared: Definitions;
  readonly blocks: readonly (BlockDescription & { readonly isSharing?: true })[];
}

/** Reads a catalogue that was generated: descriptions as JSON, with the definitions that several share beside them. */
export function readCatalogue(json: string): Catalogue {
  const { shared, blocks }: CatalogueText = JSON.parse(json);
  return catalogueOf(
    blocks.map(({ isSharing, ...block }) =>
      isSharing === true ? { ...block, definitions: { ...shared, ...block.definitions } } : block
    ),
  );
}
