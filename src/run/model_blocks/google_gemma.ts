import * as gemma from "../../blocks/catalogue/facts/google_gemma.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

const SLUGS = {
  "Gemma 4 31B - OpenRouter": "google/gemma-4-31b-it",
  "Gemma 4 26B A4B - OpenRouter": "google/gemma-4-26b-a4b-it",
};

/** Google's Gemma in both versions. */
export const GOOGLE_GEMMA: readonly ModelBlock[] = [
  taskBlock({ block: gemma.v1, slugs: SLUGS }),
  taskBlock({ block: gemma.v2, slugs: SLUGS }),
];
