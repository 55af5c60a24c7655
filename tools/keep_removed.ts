import { isDeepStrictEqual } from "node:util";
import { describeBlocks } from "../src/generate/describe_blocks.ts";

type Json = Readonly<Record<string, unknown>>;

interface CatalogueBlock extends Json {
  readonly type: string;
  /** Whether the engine has it no longer, and we keep it. */
  readonly removed?: boolean;
  readonly schema: Json;
}

/** What `engine/blocks.json` holds. */
export interface Catalogue extends Json {
  readonly definitions?: Json;
  readonly blocks: readonly CatalogueBlock[];
}

/** A block that the engine has no longer, with the definitions that it knew otherwise, or alone. */
function kept(block: CatalogueBlock, served: Catalogue, known: Catalogue): CatalogueBlock {
  const [described] = describeBlocks({ ...known, blocks: [block] });
  const changed = Object.keys(described?.definitions ?? {})
    .filter((name) => !isDeepStrictEqual(known.definitions?.[name], served.definitions?.[name]))
    .map((name) => [name, known.definitions?.[name]] as const);
  const definitions = { ...Object.fromEntries(changed), ...block.schema.$defs as Json | undefined };
  const schema = Object.keys(definitions).length === 0 ? block.schema : { ...block.schema, $defs: definitions };
  return { ...block, deprecated: true, removed: true, schema };
}

/**
 * A newer catalogue with the blocks that it has no longer: programs may still build them, so that each stays as
 * deprecated until a major release. The blocks keep their order, and new ones come last.
 */
export function keepRemoved(served: Catalogue, known: Catalogue): Catalogue {
  const byType = new Map(served.blocks.map((block) => [block.type, block]));
  const types = new Set(known.blocks.map(({ type }) => type));
  const still = known.blocks.map((block) => byType.get(block.type) ?? kept(block, served, known));
  return { ...served, blocks: [...still, ...served.blocks.filter(({ type }) => !types.has(type))] };
}

/** The types of the blocks that the engine has no longer. */
export function removedTypes({ blocks }: Catalogue): ReadonlySet<string> {
  return new Set(blocks.filter(({ removed }) => removed === true).map(({ type }) => type));
}
