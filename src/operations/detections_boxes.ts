import type { Detections, Sides } from "../values/detections.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply } from "./operation.ts";

/** Operations that move the sides of all boxes. */
export const BOX_OPERATIONS: Readonly<Record<string, Apply>> = {
  DetectionsOffset: (value, { offset_x, offset_y }) => {
    const [x, y] = [Number(offset_x) / 2, Number(offset_y) / 2];
    return moved(detectionsOf(value), [-x, -y, x, y]);
  },
  DetectionsShift: (value, { shift_x, shift_y }) => {
    const [x, y] = [Number(shift_x), Number(shift_y)];
    return moved(detectionsOf(value), [x, y, x, y]);
  },
};

function moved(detections: Detections, [left, top, right, bottom]: Sides): Detections {
  const xyxy = detections.xyxy.map(([x1, y1, x2, y2]): Sides => [x1 + left, y1 + top, x2 + right, y2 + bottom]);
  return { ...detections, xyxy };
}
