import type { SerialisedOrigin, SerialisedSize } from "../values/serialised_detections.ts";

/** A picture as Roboflow writes it into the outputs of a workflow. */
export interface SerialisedImage {
  /** `base64`. */
  readonly type: string;
  /** The picture, a JPEG as a rule, in base64. */
  readonly value: string;
  /** What is known of the video that it is a frame of. */
  readonly video_metadata?: Readonly<Record<string, unknown>> | null;
  /** The picture that it was cut out of: an input, or the detection that was cut out. */
  readonly parent_id?: string;
  /** Where in that it lies. */
  readonly parent_origin?: SerialisedOrigin;
  /** The input that it goes back to. */
  readonly root_parent_id?: string;
  /** Where in that it lies. */
  readonly root_parent_origin?: SerialisedOrigin;
}

/** A class as Roboflow writes it. */
export interface SerialisedClass {
  /** The class. */
  readonly class: string;
  /** The place of the class in its list; -1 for a class that is not in it. */
  readonly class_id: number;
  /** How sure the model is, from 0 to 1. */
  readonly confidence: number;
}

/** A classification as Roboflow writes it: one class is the answer. */
export interface SerialisedClassification {
  /** The picture that was classified. */
  readonly image: SerialisedSize;
  /** Every class that the model was asked about. */
  readonly predictions: readonly SerialisedClass[];
  /** The class that it is. */
  readonly top: string;
  /** How sure the model is of that, from 0 to 1. */
  readonly confidence: number;
}

/** A classification as Roboflow writes it: any number of classes are the answer. */
export interface SerialisedMultiLabelClassification {
  /** The picture that was classified. */
  readonly image: SerialisedSize;
  /** Every class that the model was asked about, by its name. */
  readonly predictions: Readonly<Record<string, { readonly class_id: number; readonly confidence: number }>>;
  /** The classes that it is of. */
  readonly predicted_classes: readonly string[];
}
