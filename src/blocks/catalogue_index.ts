import type { BlockDescription } from "./description.ts";

export type { BlockDescription, Demand, DynamicOutputs, Where } from "./description.ts";
export type { Definitions, Schema } from "./schema.ts";

/** Blocks that can be looked up. */
export interface Catalogue {
  /** The descriptions by type, and by every other type that the engine reads for the block. */
  readonly blocks: ReadonlyMap<string, BlockDescription>;
  /** The types, without the others. */
  readonly types: readonly string[];
}

/** Makes a catalogue of descriptions. Where two claim the same type, the first has it. */
export function catalogueOf(descriptions: readonly BlockDescription[]): Catalogue {
  const entries = descriptions.flatMap((block) =>
    [block.type, ...block.aliases ?? []].map((type) => [type, block] as const)
  );
  return Object.freeze({
    blocks: new Map(entries.reverse()),
    types: Object.freeze(descriptions.map(({ type }) => type)),
  });
}
