import type { ImageInput } from "../run/images/image_input.ts";
import type { LoadedImage } from "../run/images/loaded_image.ts";

/** Where a picture was cut out of another, in pixels. */
export interface Origin {
  /** What the engine calls the other picture: the input's name, or the id of what was detected there. */
  readonly id: string;
  /** The left top corner of the cut, in the other picture. */
  readonly left: number;
  readonly top: number;
  /** The size of the other picture. */
  readonly width: number;
  readonly height: number;
}

/** What only pictures hold: a dict that was read from JSON cannot. */
export const IMAGE: unique symbol = Symbol("image");

/** A picture as steps hand it to each other. */
export interface ImageValue {
  /** Tells pictures from all other values. */
  readonly kind: typeof IMAGE;
  /** Its size as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Where it comes from: for a picture that was handed over, itself. */
  readonly parent: Origin;
  /** Where it lies in the picture that was handed over. */
  readonly root: Origin;
  /** How an error names it. */
  readonly name: string;
  /** As it was handed over; left out where it was cut out of another. */
  readonly input?: ImageInput;
  /** Its bytes. */
  readonly loaded: LoadedImage;
}

/** Tells pictures from all other values that steps hand to each other. */
export function isImageValue(value: unknown): value is ImageValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === IMAGE;
}
