import { isEqual } from "./equality.ts";
import { numberOf } from "./number_of.ts";
import { typeName } from "./type_name.ts";

/** How Python writes a comparison. */
export type Comparison = "<" | "<=" | ">" | ">=";

const HOLDS: Readonly<Record<Comparison, (left: number | bigint, right: number | bigint) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/**
 * Python's ordering: numbers with numbers (booleans among them), strings by code points, lists by their first difference.
 * Throws a `TypeError` where Python does.
 */
export function isOrdered(left: unknown, comparison: Comparison, right: unknown): boolean {
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== null && other !== null) return HOLDS[comparison](one, other);
  if (typeof left === "string" && typeof right === "string") return HOLDS[comparison](byCodePoints(left, right), 0);
  if (left instanceof Date && right instanceof Date) return HOLDS[comparison](left.getTime(), right.getTime());
  const [sequence, compared] = [sequenceOf(left), sequenceOf(right)];
  if (sequence && compared && typeName(left) === typeName(right)) {
    return isOrderedByFirstDifference(sequence, comparison, compared);
  }
  throw new TypeError(
    `'${comparison}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
  );
}

function sequenceOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return value instanceof Uint8Array ? [...value] : null;
}

function isOrderedByFirstDifference(
  left: readonly unknown[],
  comparison: Comparison,
  right: readonly unknown[],
): boolean {
  const shared = Math.min(left.length, right.length);
  for (let place = 0; place < shared; place++) {
    if (!isEqual(left[place], right[place])) return isOrdered(left[place], comparison, right[place]);
  }
  return HOLDS[comparison](left.length, right.length);
}

/** Below zero where the left text comes first. UTF-16 would put characters beyond its first 65536 too early. */
export function byCodePoints(left: string, right: string): number {
  const [one, other] = [[...left], [...right]];
  const place = one.findIndex((character, index) => character !== other[index]);
  if (place === -1) return one.length - other.length;
  return place < other.length ? one[place]!.codePointAt(0)! - other[place]!.codePointAt(0)! : 1;
}
