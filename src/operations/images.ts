import type { ImageValue } from "../values/image_value.ts";
import { isoFormat } from "../values/iso_format.ts";
import { imageOf } from "./image_of.ts";
import type { Apply } from "./operation.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations on pictures and on times, which pictures have. */
export const IMAGE_OPERATIONS: Readonly<Record<string, Apply>> = {
  ExtractImageProperty: (value, { property_name }) => IMAGE_PROPERTIES[String(property_name)]!(imageOf(value)),
  ExtractFrameMetadata: (value, { property_name }) => FRAME_PROPERTIES[String(property_name)]!(imageOf(value)),
  TimestampToISOFormat: (value) => {
    if (!(value instanceof Date)) throw wrongValue(value, "a timestamp");
    return isoFormat(value);
  },
};

const IMAGE_PROPERTIES: Readonly<Record<string, (image: ImageValue) => unknown>> = {
  size: ({ width, height }) => BigInt(width * height),
  width: ({ width }) => BigInt(width),
  height: ({ height }) => BigInt(height),
  aspect_ratio: ({ width, height }) => width / height,
};

/** To the engine, a picture that comes from no video is frame 0, taken now, of a video with 30 frames a second. */
const FRAME_NUMBER = 0;
const FRAMES_PER_SECOND = 30;

const FRAME_PROPERTIES: Readonly<Record<string, (image: ImageValue) => unknown>> = {
  frame_number: () => BigInt(FRAME_NUMBER),
  frame_timestamp: () => new Date(),
  // The engine counts frames from 1 here.
  seconds_since_start: () => (FRAME_NUMBER - 1) / FRAMES_PER_SECOND,
};
