import { DETECTIONS, type Detections, rowsAt, type Sides } from "../values/detections.ts";
import { isEqual } from "../values/equality.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply } from "./operation.ts";

/** The operation that keeps the detections of one class, and whatever has its center within one of them. */
export const PARENT_OPERATIONS: Readonly<Record<string, Apply>> = {
  PickDetectionsByParentClass: (value, { parent_class }) => picked(detectionsOf(value), parent_class),
};

const NOTHING: Detections = Object.freeze({ kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: {} });

/** The parents come first. */
function picked(detections: Detections, parentClass: unknown): Detections {
  const places = [...detections.xyxy.keys()];
  const names = detections.data.class_name ?? [];
  const parents = places.filter((place) => isEqual(names[place], parentClass));
  if (parents.length === 0) return NOTHING;
  const boxes = parents.map((place) => detections.xyxy[place]!);
  const others = places.filter((place) => !parents.includes(place));
  return rowsAt(detections, [...parents, ...others.filter((place) => isWithinAny(detections.xyxy[place]!, boxes))]);
}

function isWithinAny([left, top, right, bottom]: Sides, boxes: readonly Sides[]): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return boxes.some(([x1, y1, x2, y2]) => x1 <= x && x <= x2 && y1 <= y && y <= y2);
}
