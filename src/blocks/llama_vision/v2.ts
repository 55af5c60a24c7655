import * as facts from "./facts.ts";
import { ALL_TASKS, type ManagedJson, managedProperties } from "./managed.ts";
import { V2_MODELS, variants } from "./models.ts";

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

/** The properties of v2, in the order of the block's schema. */
export const V2_PROPERTIES = managedProperties("roboflow_core/llama_vision@v2", V2_MODELS);

/** `roboflow_core/llama_vision@v2`, as the engine 1.5.0 has it. */
export const V2: facts.LlamaVisionFacts = {
  type: "roboflow_core/llama_vision@v2",
  properties: V2_PROPERTIES,
  tasks: ALL_TASKS,
  models: variants(V2_MODELS),
  requirements: facts.requirements(ALL_TASKS),
  deprecatedValues: { model_version: facts.deprecatedLabels(V2_MODELS) },
  outputs: () => facts.COMMON_OUTPUTS,
};
