import type { Detections } from "./detections.ts";
import { type Tuple, tupleOf } from "./tuple.ts";

/**
 * A detection by itself as the engine holds it, which is a tuple of six: box, mask, confidence, class id, tracker id, and
 * whatever else is known of it by name.
 */
export function detectionRow({ xyxy, confidence, classId, data }: Detections, place: number): Tuple {
  const others = Object.entries(data).map(([name, column]) => [name, column[place]] as const);
  const id = classId && BigInt(classId[place]!);
  return tupleOf(xyxy[place], null, confidence && confidence[place], id, null, Object.fromEntries(others));
}
