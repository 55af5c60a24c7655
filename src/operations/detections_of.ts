import { type Detections, isDetections } from "../values/detections.ts";
import { wrongValue } from "./wrong_value.ts";

/** The value as detections. */
export function detectionsOf(value: unknown): Detections {
  if (!isDetections(value)) throw wrongValue(value, "detections");
  return value;
}
