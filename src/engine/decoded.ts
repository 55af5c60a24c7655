import type { Classification, Sides, Size } from "../blocks/llama_vision/prediction.ts";
import type {
  SerialisedDetection,
  SerialisedDetections,
  SerialisedKeypoint,
  SerialisedPoint,
} from "../values/serialised_detections.ts";
import type { PictureType } from "../run/images/picture_formats.ts";
import type { ClassificationPrediction, MultiLabelClassificationPrediction } from "../formatters/vlm_as_classifier.ts";
import type { ImageJson } from "../workflow/value_of_kind.ts";

/** A picture of a workflow's outputs, decoded. */
export interface DecodedImage {
  /** Tells decoded values from each other. */
  readonly kind: "image";
  /** The file: write it to a disk as it is. */
  readonly bytes: Uint8Array;
  /** What the file is, by its content; undefined where it is none of JPEG, PNG, WebP and GIF. */
  readonly mediaType: PictureType | undefined;
  /** Its width and height in pixels; undefined where the file does not tell. */
  readonly size: Size | undefined;
  /** The picture as the server wrote it. */
  readonly json: ImageJson;
}

/** One detection, decoded. */
export interface DecodedDetection extends Classification {
  /** The sides of the box, in pixels of the picture. */
  readonly box: Sides;
  /** What tells the detection from all others. */
  readonly id: string | undefined;
  /** The number by which a tracker knows the object. */
  readonly trackerId: number | undefined;
  /** The outline of what was detected, in pixels. */
  readonly points: readonly SerialisedPoint[] | undefined;
  /** The points of a skeleton, in pixels. */
  readonly keypoints: readonly SerialisedKeypoint[] | undefined;
  /** The detection as the server wrote it: whatever else blocks know of it is there. */
  readonly json: SerialisedDetection;
}

/** Detections of a workflow's outputs, decoded. */
export interface DecodedDetections {
  /** Tells decoded values from each other. */
  readonly kind: "detections";
  /** The size of the picture that they were detected in; undefined where nothing was detected, for then nobody tells. */
  readonly image: Size | undefined;
  /** The detections, in the server's order. */
  readonly detections: readonly DecodedDetection[];
  /** The detections as the server wrote them. */
  readonly json: SerialisedDetections;
}

/** A classification of a workflow's outputs, decoded: of one class, or of several. */
export interface DecodedClassification {
  /** Tells decoded values from each other. */
  readonly kind: "classification";
  /** The size of the picture that was classified. */
  readonly image: Size | undefined;
  /** The classes that it is of: of a classification with one answer, that one. */
  readonly predicted: readonly Classification[];
  /** Every class that the model was asked about, in the server's order. */
  readonly classes: readonly Classification[];
  /** The classification as the server wrote it. */
  readonly json: ClassificationPrediction | MultiLabelClassificationPrediction;
}

/** What an output is decoded into where it is a picture, detections or a classification. */
export type DecodedValue = DecodedImage | DecodedDetections | DecodedClassification;

/**
 * What a value of a workflow's outputs is decoded into: a picture, detections and a classification into theirs, wherever
 * in the value they stand; everything else stays what it is.
 *
 * @typeParam T The value as the server writes it.
 */
export type Decoded<T> = T extends ClassificationPrediction | MultiLabelClassificationPrediction ? DecodedClassification
  : T extends SerialisedDetections ? DecodedDetections
  : T extends ImageJson ? DecodedImage
  : T extends readonly unknown[] ? DecodedList<T>
  : T extends object ? { readonly [Name in keyof T]: Decoded<T[Name]> }
  : T;

/**
 * What a list is decoded into. One of any length may hold lists of its own kind without end; a tuple cannot.
 *
 * @typeParam T The list as the server writes it.
 */
export type DecodedList<T extends readonly unknown[]> = number extends T["length"] ? readonly Decoded<T[number]>[]
  : { readonly [Place in keyof T]: Decoded<T[Place]> };
