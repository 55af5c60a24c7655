import type { Kind } from "../selectors/kinds.ts";
import type { SerialisedDetections } from "../values/serialised_detections.ts";
import type { ClassificationPrediction, MultiLabelClassificationPrediction } from "../formatters/vlm_as_classifier.ts";

/** A picture as the engine writes it into outputs. */
export interface ImageJson {
  /** Always `base64`. */
  readonly type: string;
  /** The file in base64: a JPEG where a Roboflow server wrote it. */
  readonly value: string;
  /** Which video and frame it is of; of a single picture that says little. */
  readonly video_metadata?: Readonly<Record<string, unknown>> | null;
}

/** What the values of some kinds are in outputs; those of all others may be anything. */
interface ValuesByKind {
  readonly image: ImageJson;
  readonly string: string;
  readonly language_model_output: string;
  readonly secret: string;
  readonly timestamp: string;
  readonly inference_id: string;
  readonly parent_id: string;
  readonly prediction_type: string;
  readonly roboflow_model_id: string;
  readonly roboflow_project: string;
  readonly boolean: boolean;
  readonly integer: number;
  readonly float: number;
  readonly float_zero_to_one: number;
  readonly list_of_values: readonly unknown[];
  readonly dictionary: Readonly<Record<string, unknown>>;
  readonly classification_prediction: ClassificationPrediction | MultiLabelClassificationPrediction;
  readonly object_detection_prediction: SerialisedDetections;
  readonly instance_segmentation_prediction: SerialisedDetections;
  readonly keypoint_detection_prediction: SerialisedDetections;
  readonly rle_instance_segmentation_prediction: SerialisedDetections;
  readonly qr_code_detection: SerialisedDetections;
  readonly bar_code_detection: SerialisedDetections;
}

/**
 * What a value of these kinds is in the outputs of a run, by the engine's serialisers.
 *
 * @typeParam K The kinds.
 */
export type ValueOfKind<K extends Kind> = K extends keyof ValuesByKind ? ValuesByKind[K] : unknown;
