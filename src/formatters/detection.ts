import type { Size } from "../blocks/llama_vision/prediction.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { Detections } from "../values/detections.ts";
import { parsePythonJsonAt } from "../values/parse_python_json.ts";
import { type DetectionReader, hasNamedBox, LANGUAGE_MODEL_READERS } from "./detection_readers.ts";
import { FLORENCE_READERS, type FlorenceTask } from "./florence.ts";
import type { Fields } from "./python_values.ts";
import { Unreadable } from "./unreadable.ts";

/** The models whose answers both versions of the block read, beside Florence-2. */
export type SharedModelType = "google-gemini" | "anthropic-claude";

/** The sorts of models whose answers are read. */
export type ModelType = keyof typeof LANGUAGE_MODEL_READERS | "florence-2";

/** The sorts of models that each version of the block reads. */
export const MODEL_TYPES: Readonly<Record<1 | 2, readonly ModelType[]>> = {
  1: ["google-gemini", "anthropic-claude", "florence-2"],
  2: ["openai", "google-gemini", "anthropic-claude", "spacexai", "qwen", "muse", "florence-2"],
};

/** How the answers to each task are read; only Florence-2 has more than one. */
export const READERS: Readonly<Record<ModelType, Readonly<Partial<Record<FlorenceTask, DetectionReader>>>>> = {
  ...mapped(LANGUAGE_MODEL_READERS, (reader) => ({ "object-detection": reader })),
  "florence-2": FLORENCE_READERS,
};

/** Reads JSON out of a text, or throws {@linkcode Unreadable}. */
type ReadRoot<Root> = (text: string) => Root;

/** What a model answered, found by a reader of JSON; of a Muse model that gave none, the boxes that stand in its text. */
export function detectionRoot<Root>(text: string, modelType: ModelType, read: ReadRoot<Root>): Root | readonly Fields[] {
  try {
    return read(text);
  } catch (error) {
    const boxes = error instanceof Unreadable && modelType === "muse" ? namedBoxesIn(text) : [];
    if (boxes.length === 0) throw error;
    return boxes;
  }
}
