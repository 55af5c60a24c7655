import * as llama32 from "../../blocks/catalogue/facts/llama_3_2_vision.ts";
import * as llama from "../../blocks/catalogue/facts/llama_vision.ts";
import { V1_MODELS, V2_MODELS, V3_MODELS } from "../../blocks/llama_vision/models.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

/** Llama Vision in its three versions. */
export const LLAMA_VISION: readonly ModelBlock[] = [
  taskBlock({ block: llama32.v1, slugs: V1_MODELS }),
  taskBlock({ block: llama.v2, slugs: V2_MODELS }),
  taskBlock({ block: llama.v3, slugs: V3_MODELS }),
];
