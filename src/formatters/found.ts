import { DETECTIONS, type Detections, type Sides } from "../values/detections.ts";
import { pythonText } from "../values/python_text.ts";
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
    data: { class_name: heldTogether(found.map(({ name }) => name)) },
  };
}

/** Ints that NumPy has a type for. */
const [LEAST_INT, END_OF_INTS] = [-(2n ** 63n), 2n ** 64n];

/**
 * Names as NumPy holds them in one array: beside a text all become texts, beside a float numbers become floats, and
 * texts lose zero characters at their end. Null or a very large int keeps all as they are.
 */
export function heldTogether(names: readonly unknown[]): readonly unknown[] {
  names.forEach(keyOf);
  if (names.some(isObject)) return names;
  if (names.some((name) => typeof name === "string")) {
    return names.map((name) => withoutFinalZeros(pythonText(name)));
  }
  if (names.some((name) => typeof name === "number")) return names.map(Number);
  if (names.some((name) => typeof name === "bigint")) return names.map((name) => BigInt(name as bigint | boolean));
  return names;
}

function isObject(name: unknown): boolean {
  return name === null || (typeof name === "bigint" && (name < LEAST_INT || name >= END_OF_INTS));
}

function withoutFinalZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\0") end--;
  return text.slice(0, end);
}
