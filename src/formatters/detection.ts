import { isRecord } from "../blocks/is_record.ts";
import { parsePythonJsonAt } from "../values/parse_python_json.ts";
import { type DetectionReader, hasNamedBox, LANGUAGE_MODEL_READERS } from "./detection_readers.ts";
import { FLORENCE_READERS, type FlorenceTask } from "./florence.ts";
import type { Fields } from "./python_values.ts";
import type { LenientReading } from "./read_json_leniently.ts";
import { unreadable } from "./read_json.ts";
import { Unreadable } from "./unreadable.ts";

/** The versions of the block. */
export type DetectorVersion = keyof typeof LANGUAGE_MODEL_READERS;

/** The sorts of models whose answers a detector reads. */
export type ModelType = keyof typeof LANGUAGE_MODEL_READERS[2] | "florence-2";

/**
 * The tasks whose answers a detector reads; only Florence-2 knows more than the first.
 *
 * @example
 * ```ts
 * import { type DetectionTask, vlmAsDetector } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const taskType: DetectionTask = "ocr-with-text-detection";
 * const outputs = vlmAsDetector({
 *   text: '{"quad_boxes": [[10, 10, 50, 10, 50, 30, 10, 30]], "labels": ["STOP"]}',
 *   image: { width: 640, height: 480 },
 *   modelType: "florence-2",
 *   taskType,
 * });
 *
 * assert(!outputs.error_status);
 * const [text] = outputs.predictions.predictions;
 * assert.deepEqual([text?.class, text?.x, text?.y], ["STOP", 30, 20]);
 * ```
 */
export type DetectionTask = FlorenceTask;

type TaskReaders = Readonly<Partial<Record<DetectionTask, DetectionReader>>>;

/** How the answers of a sort of models are read, for each task that it is read for; nothing for a sort that is not read. */
function taskReaders(version: DetectorVersion, modelType: ModelType): TaskReaders {
  if (modelType === "florence-2") return FLORENCE_READERS;
  const readers: Readonly<Partial<Record<ModelType, DetectionReader>>> = LANGUAGE_MODEL_READERS[version];
  const read = readers[modelType];
  return read === undefined ? {} : { "object-detection": read };
}

/** The sorts of models that a version of the block reads. */
export function modelTypesOf(version: DetectorVersion): readonly ModelType[] {
  return [...Object.keys(LANGUAGE_MODEL_READERS[version]) as ModelType[], "florence-2"];
}

/** The tasks that a sort of models is read for. */
export function tasksOf(version: DetectorVersion, modelType: ModelType): readonly DetectionTask[] {
  return Object.keys(taskReaders(version, modelType)) as DetectionTask[];
}

/** How the answers of a sort of models to a task are read. The caller has made sure that they are. */
export function readerOf(version: DetectorVersion, modelType: ModelType, task: DetectionTask): DetectionReader {
  return taskReaders(version, modelType)[task]!;
}

/**
 * Reads JSON out of a text. Where there is none, a Muse model may still have written boxes, one behind the other or broken
 * off: they count.
 */
export function detectionRoot(
  text: string,
  modelType: ModelType,
  read: (text: string) => LenientReading,
): LenientReading {
  try {
    return read(text);
  } catch (error) {
    const boxes = error instanceof Unreadable && modelType === "muse" ? namedBoxesIn(text) : [];
    if (boxes.length === 0) throw error;
    return { root: boxes, mended: [] };
  }
}

/** How an object begins; whatever begins otherwise need not be tried. */
const OPENING = /\{[ \t\n\r]*["}]/g;

/** The objects in a text that name the four sides of a box, whatever stands around them. */
function namedBoxesIn(text: string): Fields[] {
  const boxes: Fields[] = [];
  const openings = new RegExp(OPENING);
  for (let found = openings.exec(text); found !== null; found = openings.exec(text)) {
    const { value, end } = objectAt(text, found.index);
    if (isRecord(value) && hasNamedBox(value)) boxes.push(value);
    openings.lastIndex = end;
  }
  return boxes;
}

function objectAt(text: string, start: number): { readonly value: unknown; readonly end: number } {
  try {
    return parsePythonJsonAt(text, start);
  } catch (error) {
    if (error instanceof SyntaxError) return { value: undefined, end: start + 1 };
    throw unreadable(error);
  }
}
