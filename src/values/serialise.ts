import { type Detections, isDetections } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";
import { type ImageValue, isImageValue } from "./image_value.ts";
import { isoFormat } from "./iso_format.ts";
import { serialiseDetections, serialiseMaskedDetections } from "./serialised_detections.ts";
import { toJson } from "./to_json.ts";
import { typeName } from "./type_name.ts";

/** Writes a picture as an output shows it. */
export type WriteImage = (image: ImageValue) => unknown;

/** Writes a value of one kind, or throws where it is of no such kind. */
type Writer = (value: unknown, image: WriteImage) => unknown;

/** How the engine writes the values of each kind. Values of all other kinds it leaves as they are. */
const WRITERS: Readonly<Record<string, Writer>> = {
  image: (value, image) => image(wanted(value, isImageValue, "image")),
  object_detection_prediction: detections(serialiseDetections),
  instance_segmentation_prediction: detections(serialiseDetections),
  rle_instance_segmentation_prediction: detections(serialiseMaskedDetections),
  semantic_segmentation_prediction: detections(serialiseMaskedDetections),
  keypoint_detection_prediction: detections(serialiseDetections),
  qr_code_detection: detections(serialiseDetections),
  bar_code_detection: detections(serialiseDetections),
  secret: (value) => masked(wanted(value, (secret) => typeof secret === "string", "secret")),
  timestamp: (value) => isoFormat(wanted(value, (time) => time instanceof Date, "timestamp")),
  "*": serialiseAny,
};

/**
 * A value as the engine writes it into the outputs of a workflow: by the first of its kinds that it is of. A value whose
 * kinds need no writing stays as it is, ints of Python as numbers.
 *
 * @throws {TypeError} Where each of its kinds is written in a way of its own, and the value is of none of them.
 */
export async function serialise(kinds: readonly string[], value: unknown, image: WriteImage): Promise<unknown> {
  if (value === null || value === undefined) return null;
  const writers = kinds.filter((kind) => Object.hasOwn(WRITERS, kind)).map((kind) => WRITERS[kind]!);
  for (const write of writers) {
    try {
      return await write(value, image);
    } catch {
      // Of several kinds one is enough, as in the engine.
    }
  }
  if (kinds.length === 0 || writers.length < kinds.length) return toJson(value);
  throw new TypeError(`Cannot write a value of type ${typeName(value)} as ${kinds.join(" or ")}`);
}

/** Whatever a value of any kind holds, each part written as what it is. */
async function serialiseAny(value: unknown, image: WriteImage): Promise<unknown> {
  if (isImageValue(value)) return await image(value);
  if (isDetections(value)) return serialiseDetections(value);
  if (Array.isArray(value)) return await Promise.all(Array.from(value, (part) => serialiseAny(part, image)));
  if (!isDictionary(value)) return toJson(value);
  const entries = Object.entries(value).map(async ([key, part]) => [key, await serialiseAny(part, image)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function detections(write: (detections: Detections) => unknown): Writer {
  return (value) => write(wanted(value, isDetections, "detections"));
}

function wanted<T>(value: unknown, is: (value: unknown) => value is T, kind: string): T {
  if (is(value)) return value;
  throw new TypeError(`Cannot write a value of type ${typeName(value)} as ${kind}`);
}

/** Shorter secrets show nothing of themselves. */
const SHORTEST_SHOWN = 8;
const MASK = "********";

/** A secret as outputs show it: its two ends, or of a short one nothing. */
function masked(secret: string): string {
  const characters = [...secret];
  if (characters.length < SHORTEST_SHOWN) return MASK;
  return `${characters.slice(0, 2).join("")}${MASK}${characters.slice(-2).join("")}`;
}
