import { isDetections } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";
import { numberOf } from "./number_of.ts";
import { Tuple } from "./tuple.ts";

/** Python's `==`: `1`, `1.0` and `True` are equal, lists and dicts by what they hold, a tuple and a list never. */
export function isEqual(left: unknown, right: unknown): boolean {
  const [one, other] = [numberOf(left), numberOf(right)];
  // Loose equality of a bigint and a number is exact, as Python's is of an int and a float.
  if (one !== null || other !== null) return one !== null && other !== null && one == other;
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return isNone(left, right);
  }
  return areEqualObjects(left, right);
}

function isNone(left: unknown, right: unknown): boolean {
  return (left ?? null) === null && (right ?? null) === null;
}

function areEqualObjects(left: object, right: object): boolean {
  if (Array.isArray(left)) {
    return Array.isArray(right) && isTuple(left) === isTuple(right) && areEqualLists(left, right);
  }
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime();
  if (left instanceof Uint8Array) return right instanceof Uint8Array && areEqualLists([...left], [...right]);
  if (isDetections(left)) return isDetections(right) && areEqualEntries({ ...left }, { ...right });
  return isDictionary(left) && isDictionary(right) && areEqualEntries(left, right);
}

function isTuple(value: object): boolean {
  return value instanceof Tuple;
}

function areEqualLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((part, place) => isEqual(part, right[place]));
}

function areEqualEntries(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}
