import type { BlockDescription } from "../../src/blocks/description.ts";
import { describeBlocks } from "../../src/generate/describe_blocks.ts";

const CATALOGUE = new URL("../../tools/engine/blocks.json", import.meta.url);

const blocks = new Map(
  describeBlocks(JSON.parse(Deno.readTextFileSync(CATALOGUE))).map((block) => [block.type, block]),
);

/** A block of the engine's catalogue, by its type without the prefix. */
export function block(type: string): BlockDescription {
  const found = blocks.get(`roboflow_core/${type}`);
  if (found === undefined) throw new Error(`no block ${type}`);
  return found;
}
