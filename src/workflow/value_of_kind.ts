import type { Kind } from "../selectors/kinds.ts";
import type { SerialisedDetections, SerialisedOrigin } from "../values/serialised_detections.ts";
import type { ClassificationPrediction, MultiLabelClassificationPrediction } from "../formatters/vlm_as_classifier.ts";

/**
 * A picture as the engine writes it into outputs.
 *
 * @example
 * ```ts
 * import type { ImageJson } from "@stepwright/workflows";
 * import { Buffer } from "node:buffer";
 * import { readFile } from "node:fs/promises";
 * import assert from "node:assert/strict";
 *
 * // The file of a picture among the outputs of a run; `decode` of ./engine does the same and more.
 * const fileOf = ({ value }: ImageJson) => Buffer.from(value, "base64");
 *
 * const value = await readFile("examples/images/chelsea.jpg", "base64");
 * assert.deepEqual([...fileOf({ type: "base64", value }).subarray(0, 3)], [0xff, 0xd8, 0xff]); // a JPEG
 * ```
 */
export interface ImageJson {
  /** Always `base64`. */
  readonly type: string;
  /** The file in base64: a JPEG where a Roboflow server wrote it. */
  readonly value: string;
  /** Which video and frame it is of; of a single picture that says little. */
  readonly video_metadata?: Readonly<Record<string, unknown>> | null;
  /** Of a cut-out: the picture that it was cut out of. */
  readonly parent_id?: string;
  /** Of a cut-out: where in that picture it lies. */
  readonly parent_origin?: SerialisedOrigin;
  /** Of a cut-out: the picture that was handed over. */
  readonly root_parent_id?: string;
  /** Of a cut-out: where in that picture it lies. */
  readonly root_parent_origin?: SerialisedOrigin;
}

/**
 * What the values of kinds are in outputs, by the engine's serialisers; those of kinds that are missing may be anything.
 *
 * @example
 * ```ts
 * import type { ValuesByKind } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // What the engine writes for detections of which there are none.
 * const boxes: ValuesByKind["object_detection_prediction"] = { image: { width: null, height: null }, predictions: [] };
 * const share: ValuesByKind["float_zero_to_one"] = 0.5;
 *
 * assert.deepEqual([boxes.predictions.length, share], [0, 0.5]);
 * ```
 */
export interface ValuesByKind {
  /** A picture. */
  readonly image: ImageJson;
  /** A text. */
  readonly string: string;
  /** The text of a model. */
  readonly language_model_output: string;
  /** A secret, masked but for its ends. */
  readonly secret: string;
  /** A time in ISO 8601. */
  readonly timestamp: string;
  /** The id of an inference. */
  readonly inference_id: string;
  /** The id of the picture that something was found in. */
  readonly parent_id: string;
  /** What sort of prediction it is. */
  readonly prediction_type: string;
  /** A model on Roboflow. */
  readonly roboflow_model_id: string;
  /** A project on Roboflow. */
  readonly roboflow_project: string;
  /** Yes or no. */
  readonly boolean: boolean;
  /** A whole number. */
  readonly integer: number;
  /** A number. */
  readonly float: number;
  /** A number from 0 to 1. */
  readonly float_zero_to_one: number;
  /** A list of anything. */
  readonly list_of_values: readonly unknown[];
  /** Values by name. */
  readonly dictionary: Readonly<Record<string, unknown>>;
  /** The classes of a picture. */
  readonly classification_prediction: ClassificationPrediction | MultiLabelClassificationPrediction;
  /** Boxes. */
  readonly object_detection_prediction: SerialisedDetections;
  /** Boxes with outlines. */
  readonly instance_segmentation_prediction: SerialisedDetections;
  /** Boxes with the points of skeletons. */
  readonly keypoint_detection_prediction: SerialisedDetections;
  /** Boxes with compact masks. */
  readonly rle_instance_segmentation_prediction: SerialisedDetections;
  /** QR codes with what they say. */
  readonly qr_code_detection: SerialisedDetections;
  /** Bar codes with what they say. */
  readonly bar_code_detection: SerialisedDetections;
}

/**
 * What a value of these kinds is in the outputs of a run, by the engine's serialisers.
 *
 * @typeParam K The kinds.
 *
 * @example
 * ```ts
 * import type { SerialisedDetections, ValueOfKind } from "@stepwright/workflows";
 *
 * const text: ValueOfKind<"string" | "language_model_output"> = "A cat.";
 * const boxes = (value: ValueOfKind<"object_detection_prediction">): SerialisedDetections => value;
 * // @ts-expect-error a text is no number
 * const wrong: ValueOfKind<"integer"> = "3";
 * ```
 */
export type ValueOfKind<K extends Kind> = K extends keyof ValuesByKind ? ValuesByKind[K] : unknown;
