import * as blocks from "../catalogue/facts/llama_vision.ts";
import { type LlamaVisionFacts, llamaVisionFacts, type ManagedJson } from "./facts.ts";
import { V2_MODELS } from "./models.ts";

/**
 * The name that v2 has for its model.
 *
 * @deprecated OpenRouter is reported to serve Llama 3.2 Vision no longer. The JSON stays valid; to run it, use v3 or
 * name another model.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type V2Model } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const label: V2Model = "11B - OpenRouter";
 * const caption = llamaVision.v2().task("caption").modelVersion(label);
 *
 * assert.equal(caption.toJSON().model_version, label);
 * // The JSON keeps it; a run may name another.
 * const run = () => caption.run("photo.jpg", { target: openRouter(), model: "meta-llama/llama-4-scout" });
 * ```
 */
export type V2Model = "11B - OpenRouter";

/**
 * The JSON of a `roboflow_core/llama_vision@v2` step in normal form.
 *
 * @example
 * ```ts
 * import { llamaVision, type LlamaVisionV2Json } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v2("sign").task("classification").classes(["stop"]);
 * const json: LlamaVisionV2Json = sign.toJSON({ defaults: true });
 *
 * assert.deepEqual(json, {
 *   type: "roboflow_core/llama_vision@v2",
 *   name: "sign",
 *   images: "$inputs.image",
 *   task_type: "classification",
 *   prompt: null,
 *   output_structure: null,
 *   classes: ["stop"],
 *   api_key: "rf_key:account",
 *   privacy_level: "deny",
 *   model_version: "11B - OpenRouter",
 *   max_tokens: 500,
 *   temperature: 0.1,
 *   max_concurrent_requests: null,
 * });
 * ```
 */
export interface LlamaVisionV2Json extends ManagedJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_vision@v2";
}

/** `roboflow_core/llama_vision@v2`, as the engine 1.5.0 has it. */
export const V2: LlamaVisionFacts = llamaVisionFacts(blocks.v2, V2_MODELS);
