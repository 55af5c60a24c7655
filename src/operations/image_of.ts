import { type ImageValue, isImageValue } from "../values/image_value.ts";
import { wrongValue } from "./wrong_value.ts";

/** The value as a picture. */
export function imageOf(value: unknown): ImageValue {
  if (!isImageValue(value)) throw wrongValue(value, "a picture");
  return value;
}
