import type { Box, Sides, Size } from "../../blocks/llama_vision/prediction.ts";
import { roundHalfEven } from "../../values/round_half_even.ts";

/**
 * Makes a box of fractions. Its method is not enumerable, so that the box compares, spreads and prints as the four
 * numbers that it is.
 *
 * @param sides The sides as fractions of the picture.
 * @param image The size of the picture that was sent, where it is known.
 */
export function makeBox({ xMin, yMin, xMax, yMax }: Sides, image: Size | undefined): Box {
  const box = { xMin, yMin, xMax, yMax };
  const toPixels = (size: Size | undefined = image): Sides => {
    if (size === undefined) {
      throw new TypeError(
        "The size of the picture is not known: give it to toPixels, as in toPixels({ width: 640, height: 480 }).",
      );
    }
    return {
      xMin: roundHalfEven(xMin * size.width),
      yMin: roundHalfEven(yMin * size.height),
      xMax: roundHalfEven(xMax * size.width),
      yMax: roundHalfEven(yMax * size.height),
    };
  };
  Object.defineProperty(box, "toPixels", { value: toPixels });
  return box as Box;
}
