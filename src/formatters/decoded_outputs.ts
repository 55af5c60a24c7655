import type { Task } from "../blocks/llama_vision/tasks.ts";
import { isRecord } from "../blocks/is_record.ts";
import { type DetectedIn, withColumns } from "../values/detection_columns.ts";
import type { Detections, Sides } from "../values/detections.ts";
import { pythonFloat } from "../values/float.ts";
import { pythonText } from "../values/python_text.ts";
import { roundHalfEven } from "../values/round_half_even.ts";
import { classificationOf, type HeldClassification } from "./classification.ts";
import { wrapClassificationList } from "./classification_list.ts";
import { type FoundDetection, foundDetections, NOTHING_FOUND } from "./found.ts";
import { clamped, classIdOf, type ClassIndex, classIndex, type Fields, optional } from "./python_values.ts";
import { readJsonLeniently } from "./read_json_leniently.ts";
import { type Outcome, outcomeOf, Unreadable } from "./unreadable.ts";

/** What a block decodes by itself. */
interface Decodable {
  readonly task: Task;
  /** What the model answered. */
  readonly text: string;
  /** The classes that it was given to choose from. */
  readonly classes: unknown;
  /** The picture that it was asked about. */
  readonly image: DetectedIn;
  /** A fresh id, as the engine gives one to each answer and each detection. */
  newId(): string;
}

/** The outputs of a block that decodes answers by itself; tasks that ask for a text have no predictions. */
export type DecodedOutputs =
  & Outcome<HeldClassification | Detections | null>
  & { readonly inference_id: string };

/**
 * What the model blocks that are newer than the engine 1.5.0 decode by themselves, such as `llama_vision@v3`: the JSON is
 * looked for leniently, boxes are fractions of the picture by the names of their sides.
 */
export function decodedOutputs({ task, text, classes, image, newId }: Decodable): DecodedOutputs {
  const inference_id = newId();
  const outcome = outcomeOf(() => {
    switch (task) {
      case "classification":
      case "multi-label-classification": {
        const { root } = wrapClassificationList(readJsonLeniently(text));
        return { ...classificationOf(root, classes, image), inference_id, parent_id: image.parent.id };
      }
      case "object-detection": {
        const found = detectionsIn(readJsonLeniently(text).root, classIndex(classes), image);
        return found === NOTHING_FOUND ? found : withColumns(found, image, { inferenceId: inference_id, newId });
      }
      default:
        return null;
    }
  });
  return { ...outcome, inference_id };
}

const SIDES = ["x_min", "y_min", "x_max", "y_max"] as const;

/** An entry without a whole box is left out; where that leaves none, the model answered in another form. */
function detectionsIn(root: unknown, index: ClassIndex, image: DetectedIn): Detections {
  const entries = entriesIn(root);
  const found = entries.flatMap((entry) => foundIn(entry, index, image));
  if (entries.length > 0 && found.length === 0) throw new Unreadable("no entry has a box");
  return foundDetections(found);
}

function entriesIn(root: unknown): readonly Fields[] {
  const wrapped = isRecord(root) ? optional(root, "detections", null) : root;
  if (Array.isArray(wrapped)) {
    const entries = wrapped.filter(isRecord);
    if (wrapped.length > 0 && entries.length === 0) throw new Unreadable("a list of objects is wanted");
    return entries;
  }
  if (isRecord(root)) return [root];
  throw new Unreadable("a list or a box is wanted");
}

function foundIn(entry: Fields, index: ClassIndex, image: DetectedIn): readonly FoundDetection[] {
  const sides = sidesOf(entry, image);
  if (sides === undefined) return [];
  const name = nameOf(entry);
  const confidence = clamped(finite(optional(entry, "confidence", null)) ?? 1, 0, 1);
  return [{ sides, confidence, classId: classIdOf(name, index), name }];
}

/** The box of an entry within the picture, whichever of its corners is named first. */
function sidesOf(entry: Fields, { width, height }: DetectedIn): Sides | undefined {
  const [left, top, right, bottom] = SIDES.map((side) => finite(optional(entry, side, null)));
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  const [x, y] = [[left, right].map((side) => pixel(side, width)), [top, bottom].map((side) => pixel(side, height))];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

function pixel(fraction: number, length: number): number {
  return roundHalfEven(clamped(fraction, 0, 1) * length);
}

/** A finite number, also one that stands in a text. */
function finite(value: unknown): number | undefined {
  if (!["number", "bigint", "string"].includes(typeof value)) return undefined;
  try {
    const number = pythonFloat(value);
    return Number.isFinite(number) ? number : undefined;
  } catch {
    return undefined;
  }
}

const LABELS = ["label", "class_name", "class", "description"];

function nameOf(entry: Fields): string {
  const names = LABELS.map((key) => optional(entry, key, null)).filter((name) => name !== null).map(pythonText);
  return names.find((name) => name !== "") ?? "unknown";
}
