import { DETECTIONS, type Detections, type Sides } from "./detections.ts";
import { type Dictionary, isDictionary } from "./dictionary.ts";
import { numpyArray } from "./numpy_array.ts";
import { isTruthy } from "./truth.ts";

/** What detections are read with. */
export interface ReadingOfDetections {
  /** What the engine calls the value: the input, and the place of the element. */
  readonly name: string;
  /** A fresh id for a detection that has none. */
  newId(): string;
}

/**
 * Detections as the engine holds those that Roboflow wrote as `{ image, predictions }`. Undefined for all else, and for
 * outlines (`points`), which the engine makes masks of.
 */
export function readDetections(value: unknown, { name, newId }: ReadingOfDetections): Detections | undefined {
  if (!isDictionary(value) || !Object.hasOwn(value, "image")) return undefined;
  const { image, predictions } = value;
  if (!Array.isArray(predictions)) return undefined;
  if (predictions.length === 0) return { ...NOTHING, data: { class_name: [] } };
  if (!isSize(image) || !predictions.every(isPrediction)) return undefined;
  if (![...SHARED, "tracker_id"].every((key) => isOfAllOrNot(key, predictions))) return undefined;
  const each = (key: string, otherwise: () => unknown) =>
    numpyArray(predictions.map((row) => Object.hasOwn(row, key) ? row[key] : otherwise()));
  return {
    kind: DETECTIONS,
    xyxy: predictions.map(sidesOf),
    confidence: predictions.map(({ confidence }) => Number(confidence)),
    classId: predictions.map(({ class_id }) => Math.trunc(Number(class_id))),
    data: {
      class_name: numpyArray(predictions.map((row) => row["class"])),
      image_dimensions: predictions.map(() => [image["height"], image["width"]]),
      detection_id: each("detection_id", newId),
      parent_id: each("parent_id", () => name),
      ...originColumns("parent", predictions),
      root_parent_id: each("root_parent_id", () => name),
      ...originColumns("root_parent", predictions),
      ...sharedColumns(predictions),
      ...keypointColumns(predictions),
    },
  };
}

/** The same with the compact masks of the detections, where each has one. */
export function readMaskedDetections(value: unknown, reading: ReadingOfDetections): Detections | undefined {
  const detections = readDetections(value, reading);
  if (detections === undefined) return undefined;
  const masks = ((value as Dictionary)["predictions"] as readonly Dictionary[]).map((row) => row["rle_mask"] ?? null);
  if (masks.length === 0 || masks.includes(null)) return detections;
  return { ...detections, data: { ...detections.data, rle_mask: masks } };
}

const NOTHING: Detections = { kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: {} };

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

function isInt(value: unknown): value is bigint {
  return typeof value === "bigint";
}

function isSize(value: unknown): value is Dictionary {
  return isDictionary(value) && isNumber(value["width"]) && isNumber(value["height"]);
}

const NUMBERS = ["x", "y", "width", "height", "confidence", "class_id"];

function isPrediction(value: unknown): value is Dictionary {
  return isDictionary(value) && NUMBERS.every((key) => isNumber(value[key])) && Object.hasOwn(value, "class") &&
    !Object.hasOwn(value, "points") && ["parent_origin", "root_parent_origin"].every((key) => isOrigin(value[key])) &&
    (!Object.hasOwn(value, "keypoints") || isListOf(value["keypoints"], isKeypoint));
}

/** An origin may be missing. */
function isOrigin(value: unknown): boolean {
  if (!isTruthy(value)) return true;
  if (!isDictionary(value)) return false;
  const { offset_x, offset_y, width, height } = value;
  return [offset_x, offset_y].every(isInt) && [width, height].every((side) => isInt(side) && side > 0n);
}

function isListOf(value: unknown, is: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isKeypoint(value: unknown): boolean {
  return isDictionary(value) && ["x", "y", "confidence", "class_id"].every((key) => isNumber(value[key])) &&
    Object.hasOwn(value, "class");
}

function sidesOf({ x, y, width, height }: Dictionary): Sides {
  const [left, top] = [Number(x) - Number(width) / 2, Number(y) - Number(height) / 2];
  return [left, top, left + Number(width), top + Number(height)];
}

/** What each detection has where the first one has it; the sizes of boxes are read once more, as those of outlines. */
const SHARED = [
  "path_deviation",
  "time_in_zone",
  "polygon",
  "angle",
  "rect",
  "height",
  "width",
  "data",
  "speed",
  "smoothed_speed",
  "smoothed_velocity",
  "velocity",
];

type Rows = readonly Dictionary[];

function isOfAllOrNot(key: string, rows: Rows): boolean {
  return !Object.hasOwn(rows[0]!, key) || rows.every((row) => Object.hasOwn(row, key));
}

function sharedColumns(rows: Rows): Detections["data"] {
  const present = [...SHARED, "tracker_id"].filter((key) => Object.hasOwn(rows[0]!, key));
  return Object.fromEntries(present.map((key) => [key, numpyArray(rows.map((row) => row[key]))]));
}

/** Where the picture was cut out, known where each detection tells it. */
function originColumns(of: "parent" | "root_parent", rows: Rows): Detections["data"] {
  const origins = rows.map((row) => row[`${of}_origin`]);
  if (!origins.every(isTruthy)) return {};
  const each = (...keys: readonly string[]) => (origins as Rows).map((origin) => keys.map((key) => origin[key]));
  return { [`${of}_coordinates`]: each("offset_x", "offset_y"), [`${of}_dimensions`]: each("height", "width") };
}

function keypointColumns(rows: Rows): Detections["data"] {
  if (!Object.hasOwn(rows[0]!, "keypoints")) return {};
  const each = (read: (point: Dictionary) => unknown) =>
    rows.map((row) => ((row["keypoints"] ?? []) as Rows).map(read));
  return {
    keypoints_class_name: each((point) => point["class"]),
    keypoints_class_id: each(({ class_id }) => class_id),
    keypoints_confidence: each(({ confidence }) => confidence),
    keypoints_xy: each(({ x, y }) => [x, y]),
  };
}
