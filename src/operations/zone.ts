import { itemAt } from "../values/item_at.ts";
import { itemsOf } from "../values/items.ts";
import { pythonFloat } from "../values/float.ts";
import { wrongValue } from "./wrong_value.ts";

type Point = readonly [x: number, y: number];

/** Whether a point lies inside a polygon; on its border is not inside. */
export function isInZone(point: unknown, zone: unknown): boolean {
  const corners = itemsOf(zone).map(pointOf);
  if (corners.length === 1 || corners.length === 2) throw wrongValue(zone, "a zone of at least three points");
  const place = pointOf(point);
  const edges = corners.map((corner, index) => [corner, corners[(index + 1) % corners.length]!] as const);
  if (edges.some(([from, to]) => isOn(place, from, to))) return false;
  return edges.filter(([from, to]) => isRightOf(place, from, to)).length % 2 === 1;
}

function pointOf(value: unknown): Point {
  return [pythonFloat(itemAt(value, 0)), pythonFloat(itemAt(value, 1))];
}

/** Above zero where the point lies left of the line, zero where it lies on it. */
function side([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}

function isOn(point: Point, from: Point, to: Point): boolean {
  return side(point, from, to) === 0 && isBetween(point[0], from[0], to[0]) && isBetween(point[1], from[1], to[1]);
}

function isBetween(value: number, one: number, other: number): boolean {
  return Math.min(one, other) <= value && value <= Math.max(one, other);
}

/** Whether a ray from the point to the right crosses the edge. */
function isRightOf(point: Point, from: Point, to: Point): boolean {
  if ((from[1] > point[1]) === (to[1] > point[1])) return false;
  return (side(point, from, to) > 0) === (to[1] > from[1]);
}
