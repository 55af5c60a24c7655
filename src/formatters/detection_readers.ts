import type { Size } from "../blocks/llama_vision/prediction.ts";
import { isRecord } from "../blocks/is_record.ts";
import type { Detections, Sides } from "../values/detections.ts";
import { pythonText } from "../values/python_text.ts";
import { roundHalfEven } from "../values/round_half_even.ts";
import { isTruthy } from "../values/truth.ts";
import { type FoundDetection, foundDetections, NOTHING_FOUND } from "./found.ts";
import {
  clamped,
  classIdOf,
  type ClassIndex,
  classIndex,
  confidenceOf,
  type Fields,
  fieldsOf,
  floatOf,
  iterated,
  optional,
  product,
  quotient,
  required,
} from "./python_values.ts";
import { scaledToEdge } from "./scaled_to_edge.ts";
import { Unreadable } from "./unreadable.ts";

/** Finds detections in what a model answered. */
export type DetectionReader = (root: unknown, classes: unknown, image: Size) => Detections;

/** How the boxes of one model are read: from a list of entries, each with its box, its name and its confidence. */
interface Dialect {
  /** The entries, in whatever holds them. */
  entries(root: unknown): readonly unknown[];
  /** The box of an entry in pixels, not yet rounded; nothing where the entry is to be left out. */
  box(entry: Fields, image: Size): readonly number[] | undefined;
  /** What is detected. */
  name(entry: Fields): unknown;
  /** How sure the model is. */
  confidence(entry: Fields): number;
}

function reader(dialect: Dialect): DetectionReader {
  return (root, classes, image) => {
    const entries = dialect.entries(root);
    if (entries.length === 0) return NOTHING_FOUND;
    const index = classIndex(classes);
    return foundDetections(entries.flatMap((entry) => found(fieldsOf(entry), dialect, index, image)));
  };
}

function found(entry: Fields, dialect: Dialect, index: ClassIndex, image: Size): FoundDetection[] {
  const box = dialect.box(entry, image);
  if (box === undefined) return [];
  const name = dialect.name(entry);
  const sides = box.map(roundHalfEven) as readonly number[] as Sides;
  return [{ sides, confidence: dialect.confidence(entry), classId: classIdOf(name, index), name }];
}

const SIDES = ["x_min", "y_min", "x_max", "y_max"] as const;

/** The confidence of an entry; a model that gives none is taken to be sure. */
function statedConfidence(entry: Fields): number {
  return confidenceOf(optional(entry, "confidence", 1));
}

const alwaysSure = () => 1;

/** The first of these keys that is set, as text. */
function firstNamed(...keys: readonly string[]): (entry: Fields) => string {
  return (entry) => {
    const name = keys.map((key) => optional(entry, key, null)).find((value) => value !== null);
    return name === undefined ? "unknown" : pythonText(name);
  };
}

const labelled = firstNamed("class_name", "label", "class");

/** The four numbers of a box. */
function four(value: unknown): readonly unknown[] {
  const parts = iterated(value);
  if (parts.length !== 4) throw new Unreadable("four numbers are wanted");
  return parts;
}

/** Sides that are fractions of the picture, as they stand: neither clamped nor put in order. */
function fractionBox(entry: Fields, { width, height }: Size): readonly number[] {
  return SIDES.map((side, place) => product(required(entry, side), place % 2 === 0 ? width : height));
}

/** Numbers from 0 to `scale` on each axis, clamped to that. */
function clampedBox(values: readonly number[], scale: Size, image: Size): readonly number[] {
  const [across, down] = [image.width / scale.width, image.height / scale.height];
  return values.map((value, place) =>
    place % 2 === 0 ? clamped(value, 0, scale.width) * across : clamped(value, 0, scale.height) * down
  );
}

function listOrDetections(root: unknown): readonly unknown[] {
  return iterated(Array.isArray(root) ? root : required(root, "detections"));
}

const THOUSAND: Size = { width: 1000, height: 1000 };

/** What `{"detections": [{x_min, y_min, x_max, y_max, class_name, confidence}]}` says, with fractions of the picture. */
const fractions = reader({
  entries: (root) => iterated(required(root, "detections")),
  box: fractionBox,
  name: (entry) => required(entry, "class_name"),
  confidence: statedConfidence,
});

/** Gemini's `box_2d` is [top, left, bottom, right] in thousandths; fractions are read too. */
const gemini = reader({
  entries: listOrDetections,
  box: (entry, image) => {
    if (!Object.hasOwn(entry, "box_2d")) return fractionBox(entry, image);
    const [top, left, bottom, right] = four(entry["box_2d"]).map((side) => quotient(side, 1000));
    return [left! * image.width, top! * image.height, right! * image.width, bottom! * image.height];
  },
  name: labelled,
  confidence: statedConfidence,
});

/** The longest side of a picture as the OpenAI block uploads it. */
const LONGEST_UPLOADED = 2048;

/** OpenAI's `box_2d` is in pixels of the picture as it was uploaded. */
const openAiPixels = reader({
  entries: (root) => {
    if (Array.isArray(root)) return root;
    throw new Unreadable("a list is wanted");
  },
  box: (entry, image) =>
    clampedBox(four(required(entry, "box_2d")).map(floatOf), scaledToEdge(image, LONGEST_UPLOADED), image),
  name: labelled,
  confidence: statedConfidence,
});

/** OpenAI's models answer in fractions or, from version 5 of their block on, in pixels. */
const openAi: DetectionReader = (root, classes, image) => {
  if (!isRecord(root) || !Object.hasOwn(root, "detections")) return openAiPixels(root, classes, image);
  const detections = root["detections"];
  const first: unknown = Array.isArray(detections) ? detections[0] : undefined;
  return isRecord(first) && Object.hasOwn(first, "box_2d")
    ? openAiPixels(detections, classes, image)
    : fractions(root, classes, image);
};

/** Grok's `box_2d` is in hundredths of the picture. */
const spaceXAi = reader({
  entries: listOrDetections,
  box: (entry, { width, height }) => {
    const parts = four(required(entry, "box_2d")).map((side) => clamped(floatOf(side), 0, 100) / 100);
    return parts.map((part, place) => part * (place % 2 === 0 ? width : height));
  },
  name: labelled,
  confidence: statedConfidence,
});

/** Entries that are no objects are left out. */
function objectsIn(list: unknown): readonly Fields[] {
  if (!Array.isArray(list)) throw new Unreadable("a list is wanted");
  return list.filter(isRecord);
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

/** Qwen's `box_2d` is in thousandths; an entry without a whole box is left out. */
const qwen = reader({
  entries: (root) => objectsIn(isRecord(root) ? optional(root, "detections", null) : root),
  box: (entry, image) => {
    const box = ["box_2d", "bbox_2d"].map((key) => optional(entry, key, null)).find(isBox);
    return box && clampedBox(box.map(floatOf), THOUSAND, image);
  },
  name: firstNamed("label", "description", "class_name", "class"),
  confidence: alwaysSure,
});

function isBox(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length === 4 && value.every(isNumber);
}

/** Muse names its sides, in thousandths; an entry without four finite ones is left out, and one may stand alone. */
const muse = reader({
  entries: (root) => {
    if (!isRecord(root)) return objectsIn(root);
    const detections = optional(root, "detections", null);
    if (Array.isArray(detections)) return objectsIn(detections);
    if (hasNamedBox(root)) return [root];
    throw new Unreadable("a list or a box is wanted");
  },
  box: (entry, image) => {
    const box: number[] = [];
    for (const side of SIDES) {
      const value = optional(entry, side, null);
      if (!isNumber(value) || !Number.isFinite(floatOf(value))) return undefined;
      box.push(floatOf(value));
    }
    return clampedBox(box, THOUSAND, image);
  },
  name: (entry) => {
    const label = optional(entry, "label", null);
    return isTruthy(label) ? pythonText(label) : "unknown";
  },
  confidence: alwaysSure,
});

/** Whether an object names the four sides of a box. */
export function hasNamedBox(fields: Fields): boolean {
  return SIDES.every((side) => Object.hasOwn(fields, side));
}

/** How each version of the block reads the answers of each sort of models: the first reads Claude's as Gemini's. */
export const LANGUAGE_MODEL_READERS = {
  1: { "google-gemini": gemini, "anthropic-claude": gemini },
  2: {
    "openai": openAi,
    "google-gemini": gemini,
    "anthropic-claude": fractions,
    "spacexai": spaceXAi,
    "qwen": qwen,
    "muse": muse,
  },
} as const satisfies Readonly<Record<1 | 2, Readonly<Record<string, DetectionReader>>>>;
