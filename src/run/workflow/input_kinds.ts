import { isDictionary } from "../../values/dictionary.ts";
import { numberOf } from "../../values/number_of.ts";
import { readDetections, readMaskedDetections } from "../../values/read_detections.ts";
import { readTime } from "../../values/read_time.ts";
import { tupleOf } from "../../values/tuple.ts";

/** What the engine takes for an element of a batch that is of some kind. */
interface InputKind {
  /** What is taken, in words. */
  readonly wanted: string;
  /**
   * The value as the running workflow holds it; undefined for what is no such value.
   *
   * @param name What the engine calls the element.
   */
  read(value: unknown, name: string): unknown;
}

/** A kind whose values are held as they are. */
function held(wanted: string, holds: (value: unknown) => boolean): InputKind {
  return { wanted, read: (value) => holds(value) ? value : undefined };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Python takes booleans for numbers. */
function isNumber(value: unknown): boolean {
  return numberOf(value) !== null;
}

/** Python's `float()` of a number. */
function floatOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number === null ? undefined : Number(number);
}

function fractionOf(value: unknown): number | undefined {
  const number = floatOf(value);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
}

function pointOf(value: unknown): readonly unknown[] | undefined {
  return isList(value) && value.length >= 2 && value.slice(0, 2).every(isNumber)
    ? tupleOf(...value.slice(0, 2))
    : undefined;
}

function isZone(value: unknown): boolean {
  return isList(value) && value.length >= 3 &&
    value.every((point) => isList(point) && point.length === 2 && point.every(isNumber));
}

function colorOf(value: unknown): unknown {
  if (typeof value === "string") return value;
  return isList(value) && value.length >= 3 ? tupleOf(...value.slice(0, 3)) : undefined;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=))?$/;

/** Characters that are none of base64's are passed over, as in Python. */
function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== "string") return undefined;
  const text = value.replace(/[^A-Za-z0-9+/=]/g, "");
  return BASE64.test(text) ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : undefined;
}

function timeOf(value: unknown): Date | undefined {
  if (value instanceof Date) return value;
  return typeof value === "string" ? readTime(value) : undefined;
}

const newId = () => crypto.randomUUID();

function classificationOf(value: unknown, name: string): unknown {
  if (!isDictionary(value)) return undefined;
  const has = (...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
  if (!has("image", "predictions") || !(has("predicted_classes") || has("top", "confidence"))) return undefined;
  const known = { prediction_type: "classification", inference_id: newId(), parent_id: name, root_parent_id: name };
  return { ...value, ...Object.fromEntries(Object.entries(known).filter(([key]) => !has(key))) };
}

function videoMetadataOf(value: unknown): unknown {
  if (!isDictionary(value)) return undefined;
  const { video_identifier, frame_number, fps = null, measured_fps = null, comes_from_video_file = null } = value;
  const frame_timestamp = timeOf(value["frame_timestamp"]);
  if (typeof video_identifier !== "string" || typeof frame_number !== "bigint" || !frame_timestamp) return undefined;
  if (![fps, measured_fps].every((rate) => rate === null || isNumber(rate))) return undefined;
  const rates = { fps: floatOf(fps) ?? null, measured_fps: floatOf(measured_fps) ?? null };
  return { video_identifier, frame_number, frame_timestamp, ...rates, comes_from_video_file };
}

const TEXT = held("a text", (value) => typeof value === "string");
const LIST = held("a list", isList);

const BOXES_WORDS = "detections as Roboflow writes them, { image, predictions }, with boxes and no outlines";
const BOXES: InputKind = {
  wanted: BOXES_WORDS,
  read: (value, name) => readDetections(value, { name, newId }),
};
const MASKED_BOXES: InputKind = {
  wanted: BOXES_WORDS,
  read: (value, name) => readMaskedDetections(value, { name, newId }),
};

/** What the engine reads by its kind before a workflow runs; values of all other kinds it leaves as they are. */
const KINDS: Readonly<Record<string, InputKind>> = {
  string: TEXT,
  top_class: TEXT,
  prediction_type: TEXT,
  parent_id: TEXT,
  inference_id: TEXT,
  language_model_output: TEXT,
  roboflow_model_id: TEXT,
  roboflow_project: TEXT,
  roboflow_solution: TEXT,
  roboflow_api_key: TEXT,
  ROBOFLOW_MANAGED_KEY: TEXT,
  boolean: held("true or false", (value) => typeof value === "boolean"),
  integer: held("a whole number", (value) => typeof numberOf(value) === "bigint"),
  float: { wanted: "a number", read: floatOf },
  float_zero_to_one: { wanted: "a number from 0 to 1", read: fractionOf },
  list_of_values: LIST,
  detections_overlaps: LIST,
  numpy_array: LIST,
  dictionary: held("a dictionary", isDictionary),
  rgb_color: { wanted: "a color: a text, or a list of red, green and blue", read: colorOf },
  point: { wanted: "a point: a list of two numbers", read: pointOf },
  zone: held("a zone: a list of three points or more, each a list of two numbers", isZone),
  bytes: { wanted: "bytes in base64", read: bytesOf },
  timestamp: { wanted: 'a time in ISO 8601, such as "2026-01-02T03:04:05Z"', read: timeOf },
  video_metadata: {
    wanted: "video metadata: { video_identifier, frame_number, frame_timestamp, … }",
    read: videoMetadataOf,
  },
  classification_prediction: {
    wanted: "a classification as Roboflow writes it: { image, predictions, top, confidence } or with predicted_classes",
    read: classificationOf,
  },
  object_detection_prediction: BOXES,
  instance_segmentation_prediction: BOXES,
  keypoint_detection_prediction: BOXES,
  qr_code_detection: BOXES,
  bar_code_detection: BOXES,
  rle_instance_segmentation_prediction: MASKED_BOXES,
  semantic_segmentation_prediction: MASKED_BOXES,
};

/** An element of a batch, read by the kinds of its input; or what they want. */
export type ReadElement =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly wanted: string };

/**
 * Reads an element of a batch by the first of its kinds that it is of, as the engine does.
 *
 * @param value In the engine's normal form.
 * @param name What the engine calls the element: `"scores.[2]"`.
 */
export function readElement(kinds: readonly string[], value: unknown, name: string): ReadElement {
  const readers = kinds.filter((kind) => Object.hasOwn(KINDS, kind)).map((kind) => KINDS[kind]!);
  if (readers.length === 0) return { ok: true, value };
  for (const { read } of readers) {
    const found = read(value, name);
    if (found !== undefined) return { ok: true, value: found };
  }
  return { ok: false, wanted: [...new Set(readers.map(({ wanted }) => wanted))].join(", or ") };
}
