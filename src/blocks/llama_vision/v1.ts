import * as blocks from "../catalogue/facts/llama_3_2_vision.ts";
import { type CommonJson, type LlamaVisionFacts, llamaVisionFacts } from "./facts.ts";
import { V1_MODELS } from "./models.ts";
import type { Task } from "./tasks.ts";

/** The eight tasks of v1: all but `object-detection`. */
export type V1Task = Exclude<Task, "object-detection">;

/**
 * The names that v1 has for its models.
 *
 * @deprecated OpenRouter is reported to serve Llama 3.2 Vision no longer.
 */
export type V1Model =
  | "11B (Free) - OpenRouter"
  | "11B (Regular) - OpenRouter"
  | "90B (Free) - OpenRouter"
  | "90B (Regular) - OpenRouter";

/** The JSON of a `roboflow_core/llama_3_2_vision@v1` step in normal form. */
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
