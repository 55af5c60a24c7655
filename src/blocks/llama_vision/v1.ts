import type { PropertiesOf } from "../block.ts";
import * as property from "../property.ts";
import * as facts from "./facts.ts";
import { V1_MODELS, variants } from "./models.ts";
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
export interface LlamaVisionV1Json extends facts.CommonJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_3_2_vision@v1";
  /** What the model is asked to do. Default `unconstrained`. */
  readonly task_type: V1Task;
  /** An OpenRouter key, or a selector of kind `string`. Required. */
  readonly api_key: string;
  /** The model, or a selector of kind `string`. Default `11B (Free) - OpenRouter`. */
  readonly model_version: string;
}

const TASKS = [
  "unconstrained",
  "ocr",
  "structured-answering",
  "classification",
  "multi-label-classification",
  "visual-question-answering",
  "caption",
  "detailed-caption",
] as const satisfies readonly V1Task[];

const { name, images, prompt, output_structure, classes, max_tokens, temperature, max_concurrent_requests } =
  facts.COMMON;

/** The properties of v1, in the order of the block's schema. */
export const V1_PROPERTIES = {
  type: { forms: [property.oneOf("roboflow_core/llama_3_2_vision@v1")], references: null },
  name,
  images,
  task_type: facts.taskType(TASKS),
  prompt,
  output_structure,
  classes,
  api_key: facts.apiKey(["string"]),
  model_version: facts.modelVersion(V1_MODELS),
  max_tokens,
  temperature,
  max_concurrent_requests,
} as const satisfies PropertiesOf<LlamaVisionV1Json>;

/** `roboflow_core/llama_3_2_vision@v1`, as the engine 1.5.0 has it. */
export const V1: facts.LlamaVisionFacts = {
  type: "roboflow_core/llama_3_2_vision@v1",
  properties: V1_PROPERTIES,
  tasks: TASKS,
  models: variants(V1_MODELS),
  requirements: facts.requirements(TASKS),
  deprecated: {
    message: "roboflow_core/llama_3_2_vision@v1 is deprecated by the engine",
    fix: "use llamaVision.v2 for a managed key and privacy levels, or llamaVision.v3 for Llama 4",
  },
  deprecatedValues: { model_version: facts.deprecatedLabels(V1_MODELS) },
  outputs: () => facts.COMMON_OUTPUTS,
};
