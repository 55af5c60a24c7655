import type { Size } from "../../blocks/llama_vision/prediction.ts";
import { imageOf } from "../../operations/image_of.ts";
import { roundHalfEven } from "../../values/round_half_even.ts";
import { cutOut } from "../images/cut_out.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly images: unknown;
  readonly x_center: unknown;
  readonly y_center: unknown;
  readonly width: unknown;
  readonly height: unknown;
}

/** A place in a picture: its middle and its size in pixels. */
type Place = readonly [x: number, y: number, width: number, height: number];

/** Cuts the same place out of each picture; none where it lies outside. */
export const absoluteStaticCrop: LocalBlock = staticCrop("absolute_static_crop", (place) => place);

/** Cuts the same place, in parts of the width and the height, out of each picture. */
export const relativeStaticCrop: LocalBlock = staticCrop(
  "relative_static_crop",
  ([x, y, width, height], image) => [
    roundHalfEven(image.width * x),
    roundHalfEven(image.height * y),
    roundHalfEven(image.width * width),
    roundHalfEven(image.height * height),
  ],
);

function staticCrop(id: string, inPixels: (place: Place, image: Size) => Place): LocalBlock {
  return {
    takes: "elements",
    cutsPictures: true,
    async run(values, context) {
      const { images, x_center, y_center, width, height } = values as unknown as Values;
      const image = imageOf(images);
      const wanted = [Number(x_center), Number(y_center), Number(width), Number(height)] as const;
      const cut = {
        id: `${id}.${context.newId()}`,
        name: `crop of ${image.name}`,
        ...sidesOf(inPixels(wanted, image)),
      };
      const [crop] = await cutOut(image, [cut], context.signal);
      return { crops: crop! };
    },
  };
}

function sidesOf([x, y, width, height]: Place) {
  const [left, top] = [roundHalfEven(x - width / 2), roundHalfEven(y - height / 2)];
  return { left, top, right: roundHalfEven(left + width), bottom: roundHalfEven(top + height) };
}
