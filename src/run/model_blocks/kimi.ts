import * as kimi from "../../blocks/catalogue/facts/kimi_openrouter.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

const SLUGS = {
  "Kimi K2.5 - OpenRouter": "moonshotai/kimi-k2.5",
  "Kimi K2.6 - OpenRouter": "moonshotai/kimi-k2.6",
};

/** Moonshot AI's Kimi in both versions. */
export const KIMI: readonly ModelBlock[] = [
  taskBlock({ block: kimi.v1, slugs: SLUGS }),
  taskBlock({ block: kimi.v2, slugs: SLUGS }),
];
