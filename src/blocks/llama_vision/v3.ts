import * as blocks from "../catalogue/facts/llama_vision.ts";
import { type LlamaVisionFacts, llamaVisionFacts, type ManagedJson } from "./facts.ts";
import { V3_MODELS } from "./models.ts";

/**
 * The names that v3 has for its models.
 *
 * @example
 * ```ts
 * import { llamaVision, type V3Model } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const label: V3Model = "Llama 4 Maverick - OpenRouter";
 *
 * assert.equal(llamaVision.v3().task("caption").modelVersion(label).toJSON().model_version, label);
 * assert.equal(llamaVision.v3.models.find((variant) => variant.label === label)?.slug, "meta-llama/llama-4-maverick");
 * ```
 */
export type V3Model = "Llama 4 Scout - OpenRouter" | "Llama 4 Maverick - OpenRouter";

/**
 * The JSON of a `roboflow_core/llama_vision@v3` step in normal form.
 *
 * @example
 * ```ts
 * import { llamaVision, type LlamaVisionV3Json } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v3("sign").task("classification").classes(["stop"]);
 * const json: LlamaVisionV3Json = sign.toJSON({ defaults: true });
 *
 * assert.deepEqual(json, {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "sign",
 *   images: "$inputs.image",
 *   task_type: "classification",
 *   prompt: null,
 *   output_structure: null,
 *   classes: ["stop"],
 *   api_key: "rf_key:account",
 *   privacy_level: "deny",
 *   model_version: "Llama 4 Scout - OpenRouter",
 *   max_tokens: 500,
 *   temperature: 0.1,
 *   max_concurrent_requests: null,
 * });
 * ```
 */
export interface LlamaVisionV3Json extends ManagedJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_vision@v3";
}

/** `roboflow_core/llama_vision@v3` on Llama 4: newer than the engine 1.5.0, which refuses it as an unknown block. */
export const V3: LlamaVisionFacts = llamaVisionFacts(blocks.v3, V3_MODELS);
