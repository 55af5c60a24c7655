import type { Kind } from "./kinds.ts";

/** Every kind that a type can name; the compiler sees to it that none is missing. */
const KINDS: Readonly<Record<Kind, true>> = {
  "*": true,
  ROBOFLOW_MANAGED_KEY: true,
  bar_code_detection: true,
  boolean: true,
  bytes: true,
  classification_prediction: true,
  contours: true,
  detection: true,
  detections_overlaps: true,
  dictionary: true,
  embedding: true,
  float: true,
  float_zero_to_one: true,
  image: true,
  image_keypoints: true,
  image_metadata: true,
  inference_id: true,
  instance_segmentation_prediction: true,
  integer: true,
  keypoint_detection_prediction: true,
  labeled_points: true,
  language_model_output: true,
  list_of_values: true,
  numpy_array: true,
  object_detection_prediction: true,
  parent_id: true,
  point: true,
  prediction_type: true,
  qr_code_detection: true,
  rgb_color: true,
  rle_instance_segmentation_prediction: true,
  roboflow_api_key: true,
  roboflow_model_id: true,
  roboflow_project: true,
  roboflow_solution: true,
  secret: true,
  semantic_segmentation_prediction: true,
  serialised_payloads: true,
  string: true,
  tensor: true,
  timestamp: true,
  top_class: true,
  video_metadata: true,
  zone: true,
};

/** Whether a type can name a kind. */
export function isKind(kind: unknown): kind is Kind {
  return typeof kind === "string" && Object.hasOwn(KINDS, kind);
}
