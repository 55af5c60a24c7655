import { type SerialisedDetection, serialiseDetections } from "../values/serialised_detections.ts";
import { detectionsOf } from "./detections_of.ts";
import type { Apply } from "./operation.ts";

/** The operation that makes a dictionary of detections: what an output would hold of them. */
export const DETECTIONS_DICTIONARY_OPERATIONS: Readonly<Record<string, Apply>> = {
  DetectionsToDictionary: (value) => {
    const { image, predictions } = serialiseDetections(detectionsOf(value));
    return { image: withInts(image, ["width", "height"]), predictions: predictions.map(heldPrediction) };
  },
};

/** A prediction as a running workflow holds it: what are ints to Python among its numbers are ints again. */
function heldPrediction(prediction: SerialisedDetection): Record<string, unknown> {
  const { parent_origin, root_parent_origin, keypoints } = prediction;
  return {
    ...withInts(prediction, ["class_id", "tracker_id"]),
    ...(parent_origin && { parent_origin: withInts(parent_origin, Object.keys(parent_origin)) }),
    ...(root_parent_origin && { root_parent_origin: withInts(root_parent_origin, Object.keys(root_parent_origin)) }),
    ...(keypoints && { keypoints: keypoints.map((point) => withInts(point, ["class_id"])) }),
  };
}

function withInts(record: object, names: readonly string[]): Record<string, unknown> {
  const held = ([name, value]: [string, unknown]): [string, unknown] => [
    name,
    typeof value === "number" && names.includes(name) ? BigInt(value) : value,
  ];
  return Object.fromEntries(Object.entries(record).map(held));
}
