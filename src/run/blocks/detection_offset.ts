import { detectionsOf } from "../../operations/detections_of.ts";
import type { Detections, Sides } from "../../values/detections.ts";
import type { LocalBlock, StepContext } from "../workflow/local_block.ts";

interface Values {
  readonly predictions: unknown;
  readonly offset_width: unknown;
  readonly offset_height: unknown;
  readonly units?: "Pixels" | "Percent (%)" | null;
}

/** Makes the boxes of detections larger, half the offset at each side, as far as the picture goes. */
export const detectionOffset: LocalBlock = {
  takes: "elements",
  run(values, context) {
    const { predictions, offset_width, offset_height, units } = values as unknown as Values;
    const margins = MARGINS[units ?? "Pixels"](Number(offset_width), Number(offset_height));
    return { predictions: enlarged(detectionsOf(predictions), margins, context) };
  },
};

/** How far the sides of a box are moved outwards. */
type Margins = (box: Sides) => readonly [across: number, down: number];

const MARGINS: Readonly<Record<NonNullable<Values["units"]>, (width: number, height: number) => Margins>> = {
  "Pixels": (width, height) => () => [Math.floor(width / 2), Math.floor(height / 2)],
  "Percent (%)": (width, height) => ([left, top, right, bottom]) => [
    Math.trunc((right - left) * width / 200),
    Math.trunc((bottom - top) * height / 200),
  ],
};

function enlarged(detections: Detections, margins: Margins, context: StepContext): Detections {
  const { xyxy, data } = detections;
  if (xyxy.length === 0) return detections;
  const { image_dimensions: sizes, detection_id: ids } = data;
  if (sizes === undefined) throw new Error("the detections do not tell the size of their image");
  if (ids === undefined) throw new Error("the detections have no ids");
  return {
    ...detections,
    xyxy: xyxy.map((box, place) => enlargedBox(box, margins(box), sizes[place] as readonly unknown[])),
    data: { ...data, parent_id: ids, detection_id: xyxy.map(() => context.newId()) },
  };
}

function enlargedBox(
  [left, top, right, bottom]: Sides,
  [across, down]: readonly [number, number],
  [height, width]: readonly unknown[],
): Sides {
  return [
    Math.max(0, left - across),
    Math.max(0, top - down),
    Math.min(Number(width), right + across),
    Math.min(Number(height), bottom + down),
  ];
}
