import * as blocks from "../catalogue/facts/llama_3_2_vision.ts";
import { type CommonJson, type LlamaVisionFacts, llamaVisionFacts } from "./facts.ts";
import { V1_MODELS } from "./models.ts";
import type { Task } from "./tasks.ts";

/**
 * The eight tasks of v1: all but `object-detection`.
 *
 * @example
 * ```ts
 * import { llamaVision, type V1Task } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const tasks: readonly V1Task[] = llamaVision.v1.tasks;
 *
 * assert.equal(tasks.length, 8);
 * // @ts-expect-error object detection came with v2
 * const boxes: V1Task = "object-detection";
 * ```
 */
export type V1Task = Exclude<Task, "object-detection">;

/**
 * The names that v1 has for its models.
 *
 * @deprecated OpenRouter is reported to serve Llama 3.2 Vision no longer.
 *
 * @example
 * ```ts
 * import { llamaVision, type V1Model } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const label: V1Model = "90B (Regular) - OpenRouter";
 * const step = llamaVision.v1().task("ocr").modelVersion(label).apiKey("$inputs.key");
 *
 * assert.equal(step.toJSON().model_version, label);
 * assert.equal(step.warnings[0]?.code, "deprecated-version");
 * ```
 */
export type V1Model =
  | "11B (Free) - OpenRouter"
  | "11B (Regular) - OpenRouter"
  | "90B (Free) - OpenRouter"
  | "90B (Regular) - OpenRouter";

/**
 * The JSON of a `roboflow_core/llama_3_2_vision@v1` step in normal form.
 *
 * @example
 * ```ts
 * import { llamaVision, type LlamaVisionV1Json } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const json: LlamaVisionV1Json = llamaVision.v1().task("ocr").apiKey("$inputs.key").toJSON({ defaults: true });
 *
 * assert.deepEqual(json, {
 *   type: "roboflow_core/llama_3_2_vision@v1",
 *   name: "llama_vision",
 *   images: "$inputs.image",
 *   task_type: "ocr",
 *   prompt: null,
 *   output_structure: null,
 *   classes: null,
 *   api_key: "$inputs.key",
 *   model_version: "11B (Free) - OpenRouter",
 *   max_tokens: 500,
 *   temperature: 0.1,
 *   max_concurrent_requests: null,
 * });
 * ```
 */
export interface LlamaVisionV1Json extends CommonJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_3_2_vision@v1";
  /** What the model is asked to do. Default `unconstrained`. */
  readonly task_type: V1Task;
  /** An OpenRouter key, or a selector of kind `string`. Required. */
  readonly api_key: string;
  /** The model, or a selector of kind `string`. Default `11B (Free) - OpenRouter`. */
  readonly model_version: string;
}

/** `roboflow_core/llama_3_2_vision@v1`, as the engine 1.5.0 has it. */
export const V1: LlamaVisionFacts = llamaVisionFacts(
  blocks.v1,
  V1_MODELS,
  "use llamaVision.v2 for a managed key and privacy levels, or llamaVision.v3 for Llama 4",
);
