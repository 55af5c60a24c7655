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

/**
 * A picture of a workflow's outputs, decoded.
 *
 * @example
 * ```ts
 * import { decode, type DecodedImage } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * import { readFile } from "node:fs/promises";
 *
 * const value = await readFile("examples/images/chelsea.jpg", "base64");
 * const picture: DecodedImage = await decode({ type: "base64", value });
 *
 * assert.deepEqual([picture.mediaType, picture.size], ["image/jpeg", { width: 451, height: 300 }]);
 * assert.deepEqual([...picture.bytes.subarray(0, 3)], [0xff, 0xd8, 0xff]);
 * ```
 */
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

/**
 * One detection, decoded.
 *
 * @example
 * ```ts
 * import { decode, type DecodedDetection } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const words = ({ class: name, box, trackerId }: DecodedDetection) =>
 *   `${name} ${trackerId} from ${box.xMin} to ${box.xMax}`;
 *
 * const { detections: [cat] } = await decode({
 *   image: { width: 640, height: 480 },
 *   predictions: [{ x: 100, y: 50, width: 40, height: 20, class: "cat", class_id: 0, confidence: 0.9, tracker_id: 7 }],
 * });
 *
 * assert.equal(words(cat!), "cat 7 from 80 to 120");
 * ```
 */
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

/**
 * Detections of a workflow's outputs, decoded.
 *
 * @example
 * ```ts
 * import { decode, type DecodedDetections } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const boxes: DecodedDetections = await decode({
 *   image: { width: 640, height: 480 },
 *   predictions: [{ x: 100, y: 50, width: 40, height: 20, class: "cat", class_id: 0, confidence: 0.9 }],
 * });
 *
 * assert.deepEqual([boxes.kind, boxes.image], ["detections", { width: 640, height: 480 }]);
 * assert.deepEqual(boxes.detections[0]?.box, { xMin: 80, yMin: 40, xMax: 120, yMax: 60 });
 * ```
 */
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

/**
 * A classification of a workflow's outputs, decoded: of one class, or of several.
 *
 * @example
 * ```ts
 * import { decode, type DecodedClassification } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const animal: DecodedClassification = await decode({
 *   image: { width: 640, height: 480 },
 *   predictions: [
 *     { class: "cat", class_id: 0, confidence: 0.9 },
 *     { class: "dog", class_id: 1, confidence: 0.1 },
 *   ],
 *   top: "cat",
 *   confidence: 0.9,
 * });
 *
 * assert.deepEqual(animal.predicted, [{ class: "cat", classId: 0, confidence: 0.9 }]);
 * assert.deepEqual(animal.classes.map((one) => one.class), ["cat", "dog"]);
 * ```
 */
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

/**
 * What an output is decoded into where it is a picture, detections or a classification.
 *
 * @example
 * ```ts
 * import { decode, type DecodedValue, isDecoded } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // What a page shows of whatever an output was decoded into.
 * function caption(value: DecodedValue): string {
 *   switch (value.kind) {
 *     case "image":
 *       return `a picture of ${value.bytes.length} bytes`;
 *     case "detections":
 *       return `${value.detections.length} boxes`;
 *     case "classification":
 *       return value.predicted.map((one) => one.class).join(", ");
 *   }
 * }
 *
 * const found: unknown = await decode({ image: { width: null, height: null }, predictions: [] });
 * assert(isDecoded(found, "detections"));
 * assert.equal(caption(found), "0 boxes");
 * ```
 */
export type DecodedValue = DecodedImage | DecodedDetections | DecodedClassification;

/**
 * What a value of a workflow's outputs is decoded into: a picture, detections and a classification into theirs, wherever
 * in the value they stand; everything else stays what it is.
 *
 * @typeParam T The value as the server writes it.
 *
 * @example
 * ```ts
 * import type { SerialisedDetections } from "@stepwright/workflows";
 * import { decode, type Decoded, type DecodedDetections } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // Detections become theirs wherever they stand; all else stays what it is.
 * type Outputs = { readonly boxes: SerialisedDetections; readonly count: number };
 * const detections = ({ boxes }: Decoded<Outputs>): DecodedDetections => boxes;
 *
 * const outputs: Outputs = { boxes: { image: { width: null, height: null }, predictions: [] }, count: 0 };
 * assert.deepEqual(detections(await decode(outputs)).detections, []);
 * ```
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
 *
 * @example
 * ```ts
 * import type { ImageJson } from "@stepwright/workflows";
 * import type { DecodedImage, DecodedList } from "@stepwright/workflows/engine";
 *
 * // A list of pictures becomes a list of decoded ones; a tuple stays a tuple.
 * const list = (pictures: readonly DecodedImage[]): DecodedList<readonly ImageJson[]> => pictures;
 * const pair = (picture: DecodedImage): DecodedList<readonly [ImageJson, string]> => [picture, "A cat."];
 * ```
 */
export type DecodedList<T extends readonly unknown[]> = number extends T["length"] ? readonly Decoded<T[number]>[]
  : { readonly [Place in keyof T]: Decoded<T[Place]> };
