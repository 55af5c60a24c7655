import { detectionsOf } from "../../operations/detections_of.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { joinedDetections } from "./joined_detections.ts";

interface Values {
  readonly prediction_one: unknown;
  readonly prediction_two: unknown;
}

/** The detections of two steps, one behind the other. */
export const detectionsCombine: LocalBlock = {
  takes: "elements",
  run(values) {
    const { prediction_one, prediction_two } = values as unknown as Values;
    return { predictions: joinedDetections([prediction_one, prediction_two].map(detectionsOf)) };
  },
};
