import { GOOGLE_GEMMA } from "./google_gemma.ts";
import { KIMI } from "./kimi.ts";
import { LLAMA_VISION } from "./llama_vision.ts";
import { META_MUSE } from "./meta_muse.ts";
import type { ModelBlock } from "./model_block.ts";
import { OPENAI_COMPATIBLE } from "./openai_compatible.ts";
import { OPENROUTER } from "./openrouter.ts";
import { QWEN } from "./qwen.ts";

const BLOCKS: readonly ModelBlock[] = [
  ...LLAMA_VISION,
  ...GOOGLE_GEMMA,
  ...KIMI,
  ...QWEN,
  OPENROUTER,
  META_MUSE,
  OPENAI_COMPATIBLE,
];

/** The blocks that ask a model, by type, and by every other type that the engine reads for them. */
const MODEL_BLOCKS: ReadonlyMap<string, ModelBlock> = new Map(
  BLOCKS.flatMap((each) => [each.block.type, ...each.block.aliases ?? []].map((type) => [type, each])),
);

/** Whether the steps of a block are run here by asking a model. */
export function isModelBlock(type: string): boolean {
  return MODEL_BLOCKS.has(type);
}

/** How a block asks a model. */
export function modelBlock(type: string): ModelBlock {
  const found = MODEL_BLOCKS.get(type);
  if (found === undefined) throw new TypeError(`Cannot ask a model for "${type}": it is no block that asks one`);
  return found;
}
