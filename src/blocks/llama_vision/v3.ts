import type { Kind } from "../../selectors/kinds.ts";
import * as facts from "./facts.ts";
import { ALL_TASKS, type ManagedJson, managedProperties } from "./managed.ts";
import { V3_MODELS, variants } from "./models.ts";
import { TASKS } from "./tasks.ts";

/** The names that v3 has for its models. */
export type V3Model = "Llama 4 Scout - OpenRouter" | "Llama 4 Maverick - OpenRouter";

/** The JSON of a `roboflow_core/llama_vision@v3` step in normal form. */
export interface LlamaVisionV3Json extends ManagedJson {
  /** The block's type identifier. */
  readonly type: "roboflow_core/llama_vision@v3";
}

const PREDICTION_KINDS = {
  "text": ["object_detection_prediction", "classification_prediction"],
  "record": ["object_detection_prediction", "classification_prediction"],
  "one-class": ["classification_prediction"],
  "many-classes": ["classification_prediction"],
  "boxes": ["object_detection_prediction"],
} as const satisfies Record<string, readonly Kind[]>;

/** The properties of v3, in the order of the block's schema. */
export const V3_PROPERTIES = managedProperties("roboflow_core/llama_vision@v3", V3_MODELS);

/** `roboflow_core/llama_vision@v3` on Llama 4: newer than the engine 1.5.0, which refuses it as an unknown block. */
export const V3: facts.LlamaVisionFacts = {
  type: "roboflow_core/llama_vision@v3",
  properties: V3_PROPERTIES,
  tasks: ALL_TASKS,
  models: variants(V3_MODELS),
  requirements: facts.requirements(ALL_TASKS),
  outputs: (task) => ({
    ...facts.COMMON_OUTPUTS,
    predictions: PREDICTION_KINDS[TASKS[task].answers],
    error_status: ["boolean"],
    inference_id: ["inference_id"],
  }),
};
