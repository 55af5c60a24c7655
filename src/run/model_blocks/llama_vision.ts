import * as llama32 from "../../blocks/catalogue/facts/llama_3_2_vision.ts";
import * as llama from "../../blocks/catalogue/facts/llama_vision.ts";
import { V1_MODELS, V2_MODELS, V3_MODELS } from "../../blocks/llama_vision/models.ts";
import type { Task } from "../../blocks/llama_vision/tasks.ts";
import { decodedOutputs } from "../../formatters/decoded_outputs.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

/** Version 3 reads the answer by itself. */
const decoded: ModelBlock["outputs"] = ({ task_type, classes }, { output }, { image, newId }) =>
  decodedOutputs({ task: task_type as Task, text: output, classes, image: image!, newId });

/** Llama Vision in its three versions. */
export const LLAMA_VISION: readonly ModelBlock[] = [
  taskBlock({ block: llama32.v1, slugs: V1_MODELS }),
  taskBlock({ block: llama.v2, slugs: V2_MODELS }),
  taskBlock({ block: llama.v3, slugs: V3_MODELS, outputs: decoded }),
];
