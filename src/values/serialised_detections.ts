import type { Detections, Sides } from "./detections.ts";
import { isEqual } from "./equality.ts";
import { pythonText } from "./python_text.ts";
import { roundHalfEven } from "./round_half_even.ts";
import { toJson } from "./to_json.ts";

/**
 * The size of a picture in pixels; null where nothing was detected, for the engine keeps it beside each detection.
 *
 * @example
 * ```ts
 * import { vlmAsDetector } from "@stepwright/workflows/formatters";
 * import type { SerialisedSize } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const image = { width: 640, height: 480 };
 * const answer = { text: '{"detections": []}', modelType: "google-gemini" } as const;
 * const { predictions } = vlmAsDetector({ ...answer, classes: ["cat"], image });
 *
 * const size: SerialisedSize = predictions!.image;
 * assert.deepEqual(size, { width: null, height: null }); // nothing was detected, so nothing tells the size
 * ```
 */
export interface SerialisedSize {
  /** The width in pixels. */
  readonly width: number | null;
  /** The height in pixels. */
  readonly height: number | null;
}

/**
 * Where a picture was cut out of another, in pixels.
 *
 * @example
 * ```ts
 * import type { SerialisedDetection, SerialisedOrigin } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // A point of a crop in the coordinates of the picture that it was cut out of.
 * const placed = (
 *   { x, y }: SerialisedDetection,
 *   origin: SerialisedOrigin,
 * ) => [x + origin.offset_x, y + origin.offset_y];
 *
 * const box = { x: 10, y: 20, width: 4, height: 4, confidence: 0.9, class_id: 0, class: "cat" };
 * assert.deepEqual(placed(box, { offset_x: 100, offset_y: 50, width: 640, height: 480 }), [110, 70]);
 * ```
 */
export interface SerialisedOrigin {
  /** How far to the right the cut begins. */
  readonly offset_x: number;
  /** How far down the cut begins. */
  readonly offset_y: number;
  /** The width of the other picture. */
  readonly width: number;
  /** The height of the other picture. */
  readonly height: number;
}

/**
 * A point in pixels.
 *
 * @example
 * ```ts
 * import type { SerialisedPoint } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // The outline of a detection, as SVG draws it.
 * const path = (points: readonly SerialisedPoint[]) => `M${points.map(({ x, y }) => `${x},${y}`).join("L")}Z`;
 *
 * assert.equal(path([{ x: 0, y: 0 }, { x: 8, y: 0 }, { x: 8, y: 6 }]), "M0,0L8,0L8,6Z");
 * ```
 */
export interface SerialisedPoint {
  /** From the left. */
  readonly x: number;
  /** From the top. */
  readonly y: number;
}

/**
 * A point of a skeleton.
 *
 * @example
 * ```ts
 * import type { SerialisedKeypoint } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sure = (keypoints: readonly SerialisedKeypoint[]) => keypoints.filter(({ confidence }) => confidence >= 0.5);
 *
 * const keypoints = [
 *   { x: 12, y: 30, class: "left_eye", class_id: 0, confidence: 0.9 },
 *   { x: 22, y: 31, class: "right_eye", class_id: 1, confidence: 0.2 },
 * ];
 * assert.deepEqual(sure(keypoints).map((keypoint) => keypoint.class), ["left_eye"]);
 * ```
 */
export interface SerialisedKeypoint extends SerialisedPoint {
  /** What it is a point of: `"left_eye"`. */
  readonly class: string;
  /** The place of that in the model's list. */
  readonly class_id: number;
  /** How sure the model is, from 0 to 1. */
  readonly confidence: number;
}

/**
 * One detection as Roboflow writes it: the middle of its box and its size, in pixels. What a block did not fill is
 * missing.
 *
 * @example
 * ```ts
 * import type { SerialisedDetection } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // The corners of a box of which the middle and the size are known, in pixels.
 * const corners = (
 *   { x, y, width, height }: SerialisedDetection,
 * ) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
 *
 * const cat: SerialisedDetection = { x: 50, y: 40, width: 20, height: 10, confidence: 0.9, class_id: 0, class: "cat" };
 * assert.deepEqual(corners(cat), [40, 35, 60, 45]);
 * ```
 */
export interface SerialisedDetection {
  /** The width of the box in pixels. */
  readonly width: number;
  /** The height of the box in pixels. */
  readonly height: number;
  /** The middle of the box, in pixels from the left. */
  readonly x: number;
  /** The middle of the box, in pixels from the top. */
  readonly y: number;
  /** How sure the model is, from 0 to 1. */
  readonly confidence: number;
  /** The place of the class in its list; -1 for a class that is not in it. */
  readonly class_id: number;
  /** The class. */
  readonly class: string;
  /** What tells the detection from all others. */
  readonly detection_id?: string;
  /** The outline of what was detected, in pixels. */
  readonly points?: readonly SerialisedPoint[];
  /** The number by which a tracker knows the object. */
  readonly tracker_id?: number;
  /** The picture that it was detected in: an input, or the detection that was cut out. */
  readonly parent_id?: string;
  /** Where that picture was cut out. */
  readonly parent_origin?: SerialisedOrigin;
  /** The input that it goes back to; written where that is another picture. */
  readonly root_parent_id?: string;
  /** Where in that the picture lies. */
  readonly root_parent_origin?: SerialisedOrigin;
  /** The points of a skeleton. */
  readonly keypoints?: readonly SerialisedKeypoint[];
  /** Whatever else blocks know of it: `time_in_zone`, `area_px`, `data` of a code, and so on. */
  readonly [property: string]: unknown;
}

/**
 * Detections as Roboflow writes them.
 *
 * @example
 * ```ts
 * import type { SerialisedDetections } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const count = ({ predictions }: SerialisedDetections, name: string) =>
 *   predictions.filter((detection) => detection.class === name).length;
 *
 * const found: SerialisedDetections = {
 *   image: { width: 451, height: 300 },
 *   predictions: [{ x: 50, y: 40, width: 20, height: 10, confidence: 0.9, class_id: 0, class: "cat" }],
 * };
 * assert.deepEqual([count(found, "cat"), count(found, "dog")], [1, 0]);
 * ```
 */
export interface SerialisedDetections {
  /** The picture that they were detected in. */
  readonly image: SerialisedSize;
  /** The detections. */
  readonly predictions: readonly SerialisedDetection[];
}

/** What is known of one detection, by the engine's names. */
type Row = Readonly<Record<string, unknown>>;

/** Writes detections as the engine does (`serialise_sv_detections`). Throws a `TypeError` where it fails. */
export function serialiseDetections(detections: Detections): SerialisedDetections {
  const rows = detections.xyxy.map((_, place) => rowOf(detections, place));
  const [height, width] = (rows.at(-1)?.["image_dimensions"] ?? [null, null]) as readonly [unknown, unknown];
  return {
    image: { width: numberOrNull(width), height: numberOrNull(height) },
    predictions: rows.map((row, place) => serialiseRow(detections, place, row)),
  };
}

/** The same with the compact masks of each detection instead of its outline (`serialise_rle_sv_detections`). */
export function serialiseMaskedDetections(detections: Detections): SerialisedDetections {
  const masks = detections.data["rle_mask"];
  if (masks === undefined) throw new TypeError("Cannot write the detections: they have no masks");
  const { image, predictions } = serialiseDetections(detections);
  const masked = predictions.map(({ points: _, ...rest }, place) => ({ ...rest, rle_mask: toJson(masks[place]) }));
  return { image, predictions: masked as unknown as SerialisedDetection[] };
}

function rowOf({ data }: Detections, place: number): Row {
  return Object.fromEntries(Object.entries(data).map(([name, column]) => [name, column[place]]));
}

function numberOrNull(value: unknown): number | null {
  return value === null ? null : Number(value);
}

function serialiseRow({ xyxy, confidence, classId }: Detections, place: number, row: Row): SerialisedDetection {
  if (confidence === null || classId === null) {
    throw new TypeError("Cannot write the detections: they have no confidence or no class");
  }
  return {
    ...middleAndSize(xyxy[place]!),
    confidence: confidence[place]!,
    class_id: classId[place]!,
    class: pythonText(row["class_name"]),
    ...optionalParts(row),
  };
}

/** The middle and the size of a box; one that stands the wrong way round keeps its size, as in the engine. */
function middleAndSize([left, top, right, bottom]: Sides) {
  const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
  return { width, height, x: left + width / 2, y: top + height / 2 };
}

/** What the engine writes where all these columns are there: each under its key, in the engine's order. */
interface Part {
  readonly from: readonly string[];
  write(row: Row): Row;
}

const KEYPOINT_COLUMNS = ["keypoints_class_id", "keypoints_class_name", "keypoints_confidence", "keypoints_xy"];

const PARTS: readonly Part[] = [
  column("tracker_id", Number),
  column("detection_id", pythonText),
  column("path_deviation", toJson),
  column("time_in_zone", toJson),
  column("polygon", roundedPoints),
  together("angle", "rect", "height", "width"),
  column("parent_id", pythonText),
  origins(),
  keypoints(),
  column("data", toJson),
  ...["velocity", "speed", "smoothed_velocity", "smoothed_speed"].map((name) => column(name, toJson)),
  ...["area_px", "area_converted"].map((name) => column(name, Number)),
];

function optionalParts(row: Row): Row {
  const present = PARTS.filter(({ from }) => from.every((name) => Object.hasOwn(row, name)));
  return Object.assign({}, ...present.map((part) => part.write(row)));
}

function column(name: string, write: (value: unknown) => unknown): Part {
  return { from: [name], write: (row) => ({ [name]: write(row[name]) }) };
}

function together(...names: readonly string[]): Part {
  return { from: names, write: (row) => Object.fromEntries(names.map((name) => [name, toJson(row[name])])) };
}

/** Where the picture was cut out, written only for a picture that was. */
function origins(): Part {
  return {
    from: ["parent_id", "root_parent_id"],
    write: (row) =>
      isEqual(pythonText(row["parent_id"]), pythonText(row["root_parent_id"])) ? {} : {
        ...origin(row, "parent"),
        root_parent_id: pythonText(row["root_parent_id"]),
        ...origin(row, "root_parent"),
      },
  };
}

function origin(row: Row, of: "parent" | "root_parent"): Row {
  const [corner, size] = [row[`${of}_coordinates`], row[`${of}_dimensions`]];
  if (!Array.isArray(corner) || !Array.isArray(size)) return {};
  const [offset_x, offset_y] = corner.map(roundedNumber);
  const [height, width] = size.map(roundedNumber);
  return { [`${of}_origin`]: { offset_x, offset_y, width, height } };
}

function keypoints(): Part {
  return {
    from: KEYPOINT_COLUMNS,
    write: (row) => {
      const [ids, names, confidences, points] = KEYPOINT_COLUMNS.map((name) => row[name] as readonly unknown[]);
      return {
        keypoints: points!.map((point, place) => ({
          class_id: Number(ids![place]),
          class: pythonText(names![place]),
          confidence: Number(confidences![place]),
          x: Number((point as readonly unknown[])[0]),
          y: Number((point as readonly unknown[])[1]),
        })),
      };
    },
  };
}

function roundedPoints(points: unknown): unknown {
  return (points as readonly (readonly unknown[])[]).map((point) => point.map(roundedNumber));
}

function roundedNumber(value: unknown): number {
  return roundHalfEven(Number(value));
}
