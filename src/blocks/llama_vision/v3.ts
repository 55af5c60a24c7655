import * as blocks from "../catalogue/facts/llama_vision.ts";
import { type LlamaVisionFacts, llamaVisionFacts, type ManagedJson } from "./facts.ts";
import { V3_MODELS } from "./models.ts";

/** The names that v3 has for its models. */
export type V3Model = "Llama 4 Scout - OpenRouter" | "Llama 4 Maverick - OpenRouter";

/** The JSON of a `roboflow_core/llama_vision@v3` step in normal form. */
export interface LlamaVisionV3Json extends ManagedJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_vision@v3";
}

/** `roboflow_core/llama_vision@v3` on Llama 4: newer than the engine 1.5.0, which refuses it as an unknown block. */
export const V3: LlamaVisionFacts = llamaVisionFacts(blocks.v3, V3_MODELS);
