import * as blocks from "../catalogue/facts/llama_vision.ts";
import { type LlamaVisionFacts, llamaVisionFacts, type ManagedJson } from "./facts.ts";
import { V2_MODELS } from "./models.ts";

/**
 * The name that v2 has for its model.
 *
 * @deprecated OpenRouter is reported to serve Llama 3.2 Vision no longer. The JSON stays valid; to run it, use v3 or
 * name another model.
 */
export type V2Model = "11B - OpenRouter";

/** The JSON of a `roboflow_core/llama_vision@v2` step in normal form. */
export interface LlamaVisionV2Json extends ManagedJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_vision@v2";
}

/** `roboflow_core/llama_vision@v2`, as the engine 1.5.0 has it. */
export const V2: LlamaVisionFacts = llamaVisionFacts(blocks.v2, V2_MODELS);
