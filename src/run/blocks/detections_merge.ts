import { detectionsOf } from "../../operations/detections_of.ts";
import { DETECTIONS, type Detections, type Sides } from "../../values/detections.ts";
import type { LocalBlock, StepContext } from "../workflow/local_block.ts";

interface Values {
  readonly predictions: unknown;
  readonly class_name: string;
}

/** One box around all that was detected, as sure as the least sure of it. */
export const detectionsMerge: LocalBlock = {
  takes: "elements",
  run(values, context) {
    const { predictions, class_name } = values as unknown as Values;
    return { predictions: merged(detectionsOf(predictions), class_name, context) };
  },
};

function merged({ xyxy, confidence }: Detections, name: string, context: StepContext): Detections {
  if (xyxy.length === 0) return { kind: DETECTIONS, xyxy: [], confidence: null, classId: null, data: {} };
  return {
    kind: DETECTIONS,
    xyxy: [around(xyxy)],
    // The engine holds it in single precision.
    confidence: confidence && [Math.fround(Math.min(...confidence))],
    classId: [0],
    data: { class_name: [name], detection_id: [context.newId()] },
  };
}

function around(boxes: readonly Sides[]): Sides {
  return boxes.reduce(([left, top, right, bottom], box) => [
    Math.min(left, box[0]),
    Math.min(top, box[1]),
    Math.max(right, box[2]),
    Math.max(bottom, box[3]),
  ]);
}
