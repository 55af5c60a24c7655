import type { BlockDescription, Demand, DynamicOutputs } from "../../src/blocks/description.ts";
import { describeBlocks } from "../../src/generate/describe_blocks.ts";
import catalogue from "../../tools/engine/blocks.json" with { type: "json" };
import beyond from "../../tools/engine/demands.json" with { type: "json" };
import newer from "../../tools/engine/newer.json" with { type: "json" };

interface Beyond {
  readonly demands: Readonly<Record<string, readonly Demand[]>>;
  readonly spellings: Readonly<Record<string, NonNullable<BlockDescription["spellings"]>>>;
  readonly castToList: Readonly<Record<string, readonly string[]>>;
  readonly dynamicOutputs: Readonly<Record<string, DynamicOutputs>>;
}

const { demands, spellings, castToList, dynamicOutputs } = beyond as unknown as Beyond;

function withDemands(block: BlockDescription): BlockDescription {
  return {
    ...block,
    ...(demands[block.type] && { demands: demands[block.type] }),
    ...(spellings[block.type] && { spellings: spellings[block.type] }),
    ...(castToList[block.type] && { castToList: castToList[block.type] }),
    ...(dynamicOutputs[block.type] && { dynamicOutputs: dynamicOutputs[block.type] }),
  } as BlockDescription;
}

/** Every block of the catalogue, and those that are newer, with what the engine's Python demands of them. */
export const BLOCKS: readonly BlockDescription[] = [
  ...describeBlocks(catalogue),
  ...describeBlocks({ ...catalogue, blocks: newer }),
].map(withDemands);

/** The block of this type, without the prefix of the engine's own blocks. */
export function block(type: string): BlockDescription {
  const found = BLOCKS.find((block) => block.type === `roboflow_core/${type}`);
  if (found === undefined) throw new TypeError(`Cannot find the block ${type}`);
  return found;
}

/** What the engine fills in. */
export function defaults({ properties }: BlockDescription): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, schema]) => "default" in schema).map((
      [key, schema],
    ) => [key, schema.default]),
  );
}
