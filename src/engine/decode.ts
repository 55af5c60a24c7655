import { isRecord } from "../blocks/is_record.ts";
import type { Classification, Size } from "../blocks/llama_vision/prediction.ts";
import { decodeBase64 } from "../run/images/base64.ts";
import { formatOf } from "../run/images/picture_formats.ts";
import { sightOf } from "../run/images/picture_size.ts";
import type {
  AnsweredClass,
  ClassConfidence,
  ClassificationPrediction,
  MultiLabelClassificationPrediction,
} from "../formatters/vlm_as_classifier.ts";
import type { ImageJson } from "../workflow/value_of_kind.ts";
import type { SerialisedDetection, SerialisedDetections } from "../values/serialised_detections.ts";
import type {
  Decoded,
  DecodedClassification,
  DecodedDetection,
  DecodedDetections,
  DecodedImage,
  DecodedValue,
} from "./decoded.ts";
/** No output of a workflow lies deeper; what does stays as it is. */
const DEEPEST = 100;

type Json = Readonly<Record<string, unknown>>;

/** How one kind of value is known, and what is made of it: `undefined` where it is of that kind by its looks alone. */
interface Decoder {
  fits(json: Json): boolean;
  decode(json: never): Promise<DecodedValue | undefined> | DecodedValue;
}

const DECODERS: readonly Decoder[] = [
  { fits: (json) => json.type === "base64" && typeof json.value === "string", decode: decodeImage },
  { fits: isClassification, decode: decodeClassification },
  { fits: isMultiLabel, decode: decodeMultiLabel },
  { fits: isDetections, decode: decodeDetections },
];

/**
 * Decodes outputs of a workflow, as a server writes them and as `runHere` gives them: pictures into bytes, detections
 * into boxes with four sides, classifications into typed classes, wherever they stand. Everything else stays what it is,
 * and each decoded value keeps what it was made of as `json`.
 *
 * @param value The `outputs` of an answer, or any part of them.
 *
 * @example
 * ```ts
 * import { decode } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const [{ boxes }] = await decode([{
 *   boxes: {
 *     image: { width: 640, height: 480 },
 *     predictions: [{ x: 100, y: 50, width: 40, height: 20, class: "cat", class_id: 0, confidence: 0.9 }],
 *   },
 * }]);
 *
 * assert.deepEqual(boxes.detections[0]?.box, { xMin: 80, yMin: 40, xMax: 120, yMax: 60 });
 * assert.equal(boxes.detections[0]?.class, "cat");
 * ```
 */
export async function decode<const T>(value: T): Promise<Decoded<T>> {
  return await decoded(value, 0) as Decoded<T>;
}

/**
 * Whether a decoded value is a picture, detections or a classification: for outputs whose types are not known.
 *
 * @param value A value that {@linkcode decode} gave.
 * @param kind Which of the three.
 *
 * @example
 * ```ts
 * import { decode, isDecoded } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * const outputs: Record<string, unknown>[] = [{ boxes: { image: { width: null, height: null }, predictions: [] } }];
 * const [first] = await decode(outputs);
 *
 * assert(isDecoded(first?.boxes, "detections"));
 * assert.deepEqual(first.boxes.detections, []);
 * ```
 */
export function isDecoded<K extends DecodedValue["kind"]>(
  value: unknown,
  kind: K,
): value is Extract<DecodedValue, { readonly kind: K }> {
  return isRecord(value) && value.kind === kind && isRecord(value.json);
}

async function decoded(value: unknown, depth: number): Promise<unknown> {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return await Promise.all(value.map((part) => decoded(part, depth + 1)));
  if (!isRecord(value)) return value;
  const found = await DECODERS.find(({ fits }) => fits(value))?.decode(value as never);
  if (found !== undefined) return Object.freeze(found);
  const entries = Object.entries(value).map(async ([name, part]) => [name, await decoded(part, depth + 1)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** A server hands a picture on as it got it, which may be as a data URL. */
const DATA_URL = /^data:[^,]{0,100},/;

async function decodeImage(json: ImageJson): Promise<DecodedImage | undefined> {
  try {
    const bytes = decodeBase64(json.value.replace(DATA_URL, ""), Infinity);
    return { kind: "image", bytes, mediaType: formatOf(bytes)?.mediaType, size: (await sightOf(bytes))?.size, json };
  } catch {
    return undefined; // A record of somebody's own that looks like a picture.
  }
}

function sizeOf({ width, height }: { readonly width: unknown; readonly height: unknown }): Size | undefined {
  return typeof width === "number" && typeof height === "number" ? { width, height } : undefined;
}

function isPrediction(json: Json): json is Json & { readonly image: { width: unknown; height: unknown } } {
  return isRecord(json.image) && "width" in json.image && "height" in json.image;
}

function isClass(value: unknown): boolean {
  return isRecord(value) && "class" in value && typeof value.confidence === "number";
}

const CORNERS = ["x", "y", "width", "height"] as const;

function isDetection(value: unknown): boolean {
  return isRecord(value) && CORNERS.every((name) => typeof value[name] === "number");
}

function isDetections(json: Json): boolean {
  return isPrediction(json) && Array.isArray(json.predictions) && json.predictions.every(isDetection);
}

function isClassification(json: Json): boolean {
  return isPrediction(json) && "top" in json && Array.isArray(json.predictions) && json.predictions.every(isClass);
}

function isMultiLabel(json: Json): boolean {
  return isPrediction(json) && Array.isArray(json.predicted_classes) && isRecord(json.predictions);
}

function decodeDetection(json: SerialisedDetection): DecodedDetection {
  const { x, y, width, height, confidence, detection_id, tracker_id, points, keypoints } = json;
  return Object.freeze({
    class: json.class,
    classId: json.class_id,
    confidence,
    box: Object.freeze({ xMin: x - width / 2, yMin: y - height / 2, xMax: x + width / 2, yMax: y + height / 2 }),
    id: detection_id,
    trackerId: tracker_id,
    points,
    keypoints,
    json,
  });
}

function decodeDetections(json: SerialisedDetections): DecodedDetections {
  return { kind: "detections", image: sizeOf(json.image), detections: json.predictions.map(decodeDetection), json };
}

/** A class as a text. A model may answer with something else, which the engine hands on. */
function nameOf(name: AnsweredClass): string {
  return typeof name === "string" ? name : JSON.stringify(name);
}

function classOf({ class: name, class_id: classId, confidence }: ClassConfidence): Classification {
  return Object.freeze({ class: nameOf(name), classId, confidence });
}

function decodeClassification(json: ClassificationPrediction): DecodedClassification {
  const classes = json.predictions.map(classOf);
  const { top, confidence } = json;
  const found = classes.find((one) => one.class === nameOf(top)) ?? classOf({ class: top, class_id: -1, confidence });
  return { kind: "classification", image: sizeOf(json.image), predicted: [found], classes, json };
}

function decodeMultiLabel(json: MultiLabelClassificationPrediction): DecodedClassification {
  const classes = Object.entries(json.predictions).map(([name, one]) => classOf({ class: name, ...one }));
  const predicted = json.predicted_classes.map(nameOf);
  return {
    kind: "classification",
    image: sizeOf(json.image),
    predicted: classes.filter((one) => predicted.includes(one.class)),
    classes,
    json,
  };
}
