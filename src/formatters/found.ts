import { DETECTIONS, type Detections, type Sides } from "../values/detections.ts";
import { numpyArray } from "../values/numpy_array.ts";
import { keyOf } from "./python_values.ts";

/** One detection that was found in an answer. */
export interface FoundDetection {
  readonly sides: Sides;
  readonly confidence: number;
  readonly classId: number;
  readonly name: unknown;
}

/** Where nothing is found no column is filled. */
export const NOTHING_FOUND: Detections = { kind: DETECTIONS, xyxy: [], confidence: [], classId: [], data: {} };

/** What was found, as columns. */
export function foundDetections(found: readonly FoundDetection[]): Detections {
  if (found.length === 0) return NOTHING_FOUND;
  return {
    kind: DETECTIONS,
    xyxy: found.map(({ sides }) => sides),
    confidence: found.map(({ confidence }) => confidence),
    classId: found.map(({ classId }) => classId),
    data: { class_name: namesTogether(found.map(({ name }) => name)) },
  };
}

/** Names as NumPy holds them in one array. What cannot be the key of a dict is no name. */
export function namesTogether(names: readonly unknown[]): readonly unknown[] {
  names.forEach(keyOf);
  return numpyArray(names);
}
