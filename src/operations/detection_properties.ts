import type { Detections, Sides } from "../values/detections.ts";
import { isDictionary } from "../values/dictionary.ts";
import { Tuple, tupleOf } from "../values/tuple.ts";
import { roundHalfEven } from "../values/round_half_even.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations that extract a property: of all detections, or of a detection by itself. */
export const PROPERTY_OPERATIONS: Readonly<Record<string, Apply>> = {
  DetectionsPropertyExtract: (value, { property_name }) => ofDetections(detectionsOf(value), String(property_name)),
  ExtractDetectionProperty: (value, { property_name }) => ofDetection(value, String(property_name)),
};

const SIDES: Readonly<Record<string, (box: Sides) => number>> = {
  x_min: ([left]) => left,
  y_min: ([, top]) => top,
  x_max: ([, , right]) => right,
  y_max: ([, , , bottom]) => bottom,
  size: ([left, top, right, bottom]) => (bottom - top) * (right - left),
};

const CORNERS: Readonly<Record<string, (box: Sides) => readonly [x: number, y: number]>> = {
  top_left: ([left, top]) => [left, top],
  top_right: ([, top, right]) => [right, top],
  bottom_left: ([left, , , bottom]) => [left, bottom],
  bottom_right: ([, , right, bottom]) => [right, bottom],
};

const POINTS: typeof CORNERS = {
  ...CORNERS,
  center: ([left, top, right, bottom]) => [(left + right) / 2, (top + bottom) / 2],
};

/** Points of all detections are whole pixels. */
function ofDetections({ xyxy, confidence, classId, data }: Detections, name: string): readonly unknown[] {
  const column = Object.hasOwn(data, name) ? data[name] : undefined;
  if (column !== undefined) return [...column];
  const [side, point] = [SIDES[name], POINTS[name]];
  if (side) return xyxy.map(side);
  if (point) return xyxy.map((box) => point(box).map((place) => BigInt(roundHalfEven(place))));
  if (name === "confidence" && confidence) return [...confidence];
  if (name === "class_id" && classId) return classId.map(BigInt);
  if (name === "class_name") return [];
  throw new OperationError(`cannot find "${name}" among what is known of the detections`);
}

/** Points of a detection by itself are as exact as its box. */
function ofDetection(value: unknown, name: string): unknown {
  if (!(value instanceof Tuple) || value.length !== 6) throw wrongValue(value, "a detection by itself");
  const [xyxy, , confidence, classId, , data] = value;
  const box = xyxy as Sides;
  const [side, corner] = [SIDES[name], CORNERS[name]];
  if (side) return side(box);
  if (corner) return tupleOf(...corner(box));
  if (name === "center") return tupleOf(...centerOf(box));
  if (name === "confidence") return known(name, confidence);
  if (name === "class_id") return known(name, classId);
  const other = isDictionary(data) && Object.hasOwn(data, name) ? data[name] : null;
  return name === "class_name" ? known(name, other) : other;
}

/** The engine reckons the center of one detection otherwise than the centers of all, which can differ in the last digit. */
function centerOf([left, top, right, bottom]: Sides): readonly [x: number, y: number] {
  return [left + (right - left) / 2, top + (bottom - top) / 2];
}

function known(name: string, value: unknown): unknown {
  if (value === null || value === undefined) {
    throw new OperationError(`cannot find "${name}" among what is known of the detection`);
  }
  return value;
}
