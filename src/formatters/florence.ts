import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { DETECTIONS, type Detections, type Sides } from "../values/detections.ts";
import { namesTogether } from "./found.ts";
import { classIdOf, classIndex, floatOf, required } from "./python_values.ts";
import type { DetectionReader } from "./detection_readers.ts";
import { Unreadable } from "./unreadable.ts";

/** What a task of Florence-2 answers with. */
interface Task {
  /** Where the boxes are. */
  readonly boxes: "bboxes" | "quad_boxes";
  /** Where the names are; without any, each is a region of interest. */
  readonly names: "labels" | "bboxes_labels" | undefined;
  /** How each class gets its id. A list that is none fails the task even where nothing was found. */
  ids(classes: unknown): (name: unknown) => number;
}

const zeros: Task["ids"] = () => () => 0;
const hashed: Task["ids"] = () => hashedId;
const listed: Task["ids"] = (classes) => {
  const index = classIndex(classes);
  return (name) => classIdOf(name, index);
};

const TASKS = {
  "object-detection": { boxes: "bboxes", names: "labels", ids: hashed },
  "open-vocabulary-object-detection": { boxes: "bboxes", names: "bboxes_labels", ids: listed },
  "object-detection-and-caption": { boxes: "bboxes", names: "labels", ids: zeros },
  "phrase-grounded-object-detection": { boxes: "bboxes", names: "labels", ids: hashed },
  "region-proposal": { boxes: "bboxes", names: undefined, ids: zeros },
  "ocr-with-text-detection": { boxes: "quad_boxes", names: "labels", ids: zeros },
} as const satisfies Readonly<Record<string, Task>>;

/** The tasks of Florence-2 whose answers are read. */
export type FlorenceTask = keyof typeof TASKS;

/** What a region of interest is called. */
const REGION = "roi";

/** How the answers to each task of Florence-2 are read: in pixels, and always sure. */
export const FLORENCE_READERS = Object.fromEntries(
  Object.entries(TASKS).map(([task, answer]) => [task, florenceReader(answer)]),
) as Readonly<Record<FlorenceTask, DetectionReader>>;

function florenceReader({ boxes, names, ids }: Task): DetectionReader {
  return (root, classes) => {
    const idOf = ids(classes);
    const corners = boxes === "quad_boxes" ? quads(required(root, boxes)) : undefined;
    const xyxy = corners === undefined ? plainBoxes(required(root, boxes)) : corners.map(around);
    const stated = names === undefined ? xyxy.map(() => REGION) : required(root, names);
    if (xyxy.length === 0) return nothing(names === undefined);
    const held = namesTogether(listOf(stated));
    if (held.length !== xyxy.length) throw new Unreadable("each box wants one label");
    return {
      kind: DETECTIONS,
      xyxy,
      confidence: xyxy.map(() => 1),
      classId: held.map(idOf),
      data: { class_name: held, ...(corners && { xyxyxyxy: corners }) },
    };
  };
}

/** What Florence-2 found nothing for has empty columns where others have none. */
function nothing(region: boolean): Detections {
  return { kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: region ? { class_name: [] } : {} };
}

/** A class has no list to stand in: its id is made of the hash of its name. */
function hashedId(name: unknown): number {
  if (typeof name !== "string" || !name.isWellFormed()) throw new Unreadable("a text is wanted");
  const hash = bytesToHex(md5(new TextEncoder().encode(name)));
  return parseInt(hash.slice(0, 9), 16) % 10_000;
}

function plainBoxes(value: unknown): readonly Sides[] {
  return listOf(value).map((row) => {
    const sides = listOf(row).map(float32Of);
    if (sides.length !== 4) throw new Unreadable("four numbers are wanted");
    return sides as readonly number[] as Sides;
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Unreadable("a list is wanted");
}

type Corner = readonly [x: number, y: number];

/** The four corners of each text, from eight numbers however they are nested. */
function quads(value: unknown): readonly (readonly Corner[])[] {
  const numbers = flatNumbers(listOf(value));
  if (numbers.length % 8 !== 0) throw new Unreadable("eight numbers for each text are wanted");
  return Array.from({ length: numbers.length / 8 }, (_, text) =>
    Array.from({ length: 4 }, (_, corner): Corner => {
      const place = text * 8 + corner * 2;
      return [numbers[place]!, numbers[place + 1]!];
    }));
}

/** The numbers of nested lists, which NumPy takes only where all of one level are of one length. */
function flatNumbers(values: readonly unknown[]): readonly number[] {
  if (!values.some(Array.isArray)) return values.map(float32Of);
  const [first] = values as readonly (readonly unknown[])[];
  if (!values.every((part) => Array.isArray(part) && part.length === first!.length)) {
    throw new Unreadable("lists of one length are wanted");
  }
  return flatNumbers(values.flat());
}

function around(corners: readonly Corner[]): Sides {
  const [across, down] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

/** A number as NumPy holds it in 32 bits; null is not a number. */
function float32Of(value: unknown): number {
  return Math.fround(value === null ? NaN : floatOf(value));
}
