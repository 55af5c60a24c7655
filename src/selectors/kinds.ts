/**
 * What a value on a wire is: the names that the engine compares when one step is wired to another.
 *
 * These are the kinds declared by the engine 1.5.0 (Execution Engine 1.15.0). `*` is the wildcard: it fits every
 * property, and a property of kind `*` takes every value.
 *
 * @example
 * ```ts
 * import type { Kind } from "@stepwright/workflows";
 *
 * const kind: Kind = "list_of_values";
 * ```
 */
export type Kind =
  | "*"
  | "ROBOFLOW_MANAGED_KEY"
  | "bar_code_detection"
  | "boolean"
  | "bytes"
  | "classification_prediction"
  | "contours"
  | "detection"
  | "detections_overlaps"
  | "dictionary"
  | "embedding"
  | "float"
  | "float_zero_to_one"
  | "image"
  | "image_keypoints"
  | "image_metadata"
  | "inference_id"
  | "instance_segmentation_prediction"
  | "integer"
  | "keypoint_detection_prediction"
  | "labeled_points"
  | "language_model_output"
  | "list_of_values"
  | "numpy_array"
  | "object_detection_prediction"
  | "parent_id"
  | "point"
  | "prediction_type"
  | "qr_code_detection"
  | "rgb_color"
  | "rle_instance_segmentation_prediction"
  | "roboflow_api_key"
  | "roboflow_model_id"
  | "roboflow_project"
  | "roboflow_solution"
  | "secret"
  | "semantic_segmentation_prediction"
  | "serialised_payloads"
  | "string"
  | "tensor"
  | "timestamp"
  | "top_class"
  | "video_metadata"
  | "zone";
