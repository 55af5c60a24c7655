import * as qwen35 from "../../blocks/catalogue/facts/qwen3_5_openrouter.ts";
import * as qwen36 from "../../blocks/catalogue/facts/qwen3_6_openrouter.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

const QWEN_3_5 = {
  "Qwen 3.5 9B - OpenRouter": "qwen/qwen3.5-9b",
  "Qwen 3.5 27B - OpenRouter": "qwen/qwen3.5-27b",
  "Qwen 3.5 122B A10B - OpenRouter": "qwen/qwen3.5-122b-a10b",
  "Qwen 3.5 397B A17B - OpenRouter": "qwen/qwen3.5-397b-a17b",
  "Qwen 3.5 Flash 02-23 - OpenRouter": "qwen/qwen3.5-flash-02-23",
  "Qwen 3.5 Plus 20260420 - OpenRouter": "qwen/qwen3.5-plus-20260420",
};

const QWEN_3_6 = {
  "Qwen 3.6 27B - OpenRouter": "qwen/qwen3.6-27b",
  "Qwen 3.6 35B A3B - OpenRouter": "qwen/qwen3.6-35b-a3b",
  "Qwen 3.6 Flash - OpenRouter": "qwen/qwen3.6-flash",
  "Qwen 3.6 Plus - OpenRouter": "qwen/qwen3.6-plus",
  "Qwen 3.6 Max Preview - OpenRouter": "qwen/qwen3.6-max-preview",
};

/** Alibaba's Qwen by OpenRouter. Boxes are asked for as fractions, which the detector block does not read as `qwen`. */
export const QWEN: readonly ModelBlock[] = [
  taskBlock({ block: qwen35.v1, slugs: QWEN_3_5 }),
  taskBlock({ block: qwen36.v1, slugs: QWEN_3_6 }),
];
