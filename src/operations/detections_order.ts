import { type Detections, rowsAt, type Sides } from "../values/detections.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";

/** Operations that pick one detection, or put all in order. */
export const ORDER_OPERATIONS: Readonly<Record<string, Apply>> = {
  DetectionsSelection: (value, { mode }) => selected(detectionsOf(value), SELECTORS[String(mode)]!),
  SortDetections: (value, { mode, ascending }) =>
    sorted(detectionsOf(value), SORT_KEYS[String(mode)]!(detectionsOf(value)), ascending === true),
};

const SELECTORS: Readonly<Record<string, (detections: Detections) => number>> = {
  first: () => 0,
  last: ({ xyxy }) => xyxy.length - 1,
  left_most: ({ xyxy }) => placeOf(xyxy.map(centerX), (one, other) => one < other),
  right_most: ({ xyxy }) => placeOf(xyxy.map(centerX), (one, other) => one > other),
  top_confidence: ({ confidence }) => {
    if (confidence === null) throw new OperationError("cannot find confidences in the detections");
    return placeOf(confidence, (one, other) => one > other);
  },
};

const SORT_KEYS: Readonly<Record<string, (detections: Detections) => readonly number[] | null>> = {
  confidence: ({ confidence }) => confidence,
  x_min: ({ xyxy }) => xyxy.map(([left]) => left),
  y_min: ({ xyxy }) => xyxy.map(([, top]) => top),
  x_max: ({ xyxy }) => xyxy.map(([, , right]) => right),
  y_max: ({ xyxy }) => xyxy.map(([, , , bottom]) => bottom),
  size: ({ xyxy }) => xyxy.map(([left, top, right, bottom]) => (bottom - top) * (right - left)),
  center_x: ({ xyxy }) => xyxy.map(centerX),
  center_y: ({ xyxy }) => xyxy.map(([, top, , bottom]) => (top + bottom) / 2),
};

function centerX([left, , right]: Sides): number {
  return (left + right) / 2;
}

function selected(detections: Detections, place: (detections: Detections) => number): Detections {
  return detections.xyxy.length === 0 ? detections : rowsAt(detections, [place(detections)]);
}

/** The first place that none is before; what is no number counts as before all, as in numpy. */
function placeOf(values: readonly number[], isBefore: (one: number, other: number) => boolean): number {
  const unknown = values.findIndex(Number.isNaN);
  if (unknown !== -1) return unknown;
  return values.reduce((best, value, place) => isBefore(value, values[best]!) ? place : best, 0);
}

/** Falling order is rising order backwards, that of equal ones included. Detections without the property stay as they are. */
function sorted(detections: Detections, keys: readonly number[] | null, isAscending: boolean): Detections {
  if (keys === null) return detections;
  const places = [...keys.keys()].sort((one, other) => rising(keys[one]!, keys[other]!));
  return rowsAt(detections, isAscending ? places : places.reverse());
}

/** What is no number comes last. */
function rising(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one === other ? 0 : one < other ? -1 : 1;
}
