import * as openrouter from "../../blocks/catalogue/facts/openrouter.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

/** Any model of OpenRouter: its step names the slug itself. */
export const OPENROUTER: ModelBlock = taskBlock({ block: openrouter.v1, modelIn: "model_id" });
