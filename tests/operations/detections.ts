import { DETECTIONS as KIND, type Detections } from "../../src/values/detections.ts";

/** Four detections in a picture of 40 by 50 pixels; the second and the third are equally sure. */
export const DETECTIONS: Detections = {
  kind: KIND,
  xyxy: [[10, 20, 31, 41], [0, 0, 5, 5], [10, 10, 20.5, 30.25], [12, 21, 14, 24]],
  confidence: [0.5, 0.9, 0.9, 0.1],
  classId: [0, 1, 0, 2],
  data: {
    class_name: ["car", "dog", "car", "cat"],
    detection_id: ["d0", "d1", "d2", "d3"],
    image_dimensions: Array.from({ length: 4 }, () => [50, 40]),
    parent_id: ["image", "image", "image", "image"],
    root_parent_id: ["image", "image", "image", "image"],
  },
};

/** Where nothing was detected. */
export const NO_DETECTIONS: Detections = { kind: KIND, xyxy: [], confidence: [], classId: [], data: {} };
