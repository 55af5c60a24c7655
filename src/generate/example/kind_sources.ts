import type { Kind } from "../../selectors/kinds.ts";

/** A step that gives data of a kind: some version of a family. */
export interface KindSource {
  /** The type of the block, without its version. */
  readonly family: string;
  /** What examples call the step. */
  readonly name: string;
  /** The output of that kind. */
  readonly output: string;
}

const OBJECTS: KindSource = {
  family: "roboflow_core/roboflow_object_detection_model",
  name: "detect",
  output: "predictions",
};

/** Whence most workflows have data of a kind that is not handed over to them. */
export const KIND_SOURCES: Readonly<Partial<Record<Kind, KindSource>>> = {
  "*": OBJECTS,
  classification_prediction: {
    family: "roboflow_core/roboflow_classification_model",
    name: "classify",
    output: "predictions",
  },
  embedding: { family: "roboflow_core/clip", name: "embed", output: "embedding" },
  instance_segmentation_prediction: {
    family: "roboflow_core/roboflow_instance_segmentation_model",
    name: "segment",
    output: "predictions",
  },
  keypoint_detection_prediction: {
    family: "roboflow_core/roboflow_keypoint_detection_model",
    name: "find_keypoints",
    output: "predictions",
  },
  language_model_output: { family: "roboflow_core/llama_vision", name: "ask", output: "output" },
  numpy_array: { family: "roboflow_core/sift", name: "describe", output: "descriptors" },
  object_detection_prediction: OBJECTS,
};

/** The parts of an image in which something was detected. */
export const CROPS: KindSource = { family: "roboflow_core/dynamic_crop", name: "crop", output: "crops" };

/** All of them, each once. */
export const SOURCES: readonly KindSource[] = [...new Set(Object.values(KIND_SOURCES)), CROPS];
