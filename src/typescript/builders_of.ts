import { familyName } from "../blocks/block_names.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { LlamaVisionFacts } from "../blocks/llama_vision/facts.ts";
import { V1 } from "../blocks/llama_vision/v1.ts";
import { V2 } from "../blocks/llama_vision/v2.ts";
import { V3 } from "../blocks/llama_vision/v3.ts";
import type { Builder } from "./builder.ts";
import { generatedBuilder } from "./generated_builder.ts";
import { llamaBuilder } from "./llama_builder.ts";

/** The versions of the family that is written by hand, by type. */
const LLAMA: ReadonlyMap<string, LlamaVisionFacts> = new Map([V1, V2, V3].map((facts) => [facts.block.type, facts]));

/** The builders of a block, those first whose steps can be run here; none if the block is not known. */
export function buildersOf(type: string, { blocks }: Catalogue): readonly Builder[] {
  const block = blocks.get(type);
  if (block === undefined) return [];
  const name = familyName(block.type);
  const llama = LLAMA.get(block.type);
  if (llama === undefined) return [generatedBuilder(block, name, name)];
  return [llamaBuilder(llama.offered), generatedBuilder(block, name, `${name}Block`)];
}
