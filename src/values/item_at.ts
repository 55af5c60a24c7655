import { isDetections, rowsAt } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";
import { lengthOf } from "./length.ts";
import { itemsOf } from "./items.ts";
import { typeName } from "./type_name.ts";

/**
 * Python's `value[place]` with a whole number, below zero from the end. Throws a `RangeError` where nothing stands there,
 * a `TypeError` for what has no places.
 */
export function itemAt(value: unknown, place: number): unknown {
  const length = lengthOf(value);
  if (length === null) throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
  const found = place < 0 ? length + place : place;
  if (isDictionary(value) || found < 0 || found >= length) throw new RangeError(`nothing stands at ${place}`);
  return isDetections(value) ? rowsAt(value, [found]) : itemsOf(value)[found];
}
