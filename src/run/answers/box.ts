import type { Box, Sides, Size } from "../../blocks/llama_vision/prediction.ts";

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
      xMin: rounded(xMin * size.width),
      yMin: rounded(yMin * size.height),
      xMax: rounded(xMax * size.width),
      yMax: rounded(yMax * size.height),
    };
  };
  Object.defineProperty(box, "toPixels", { value: toPixels });
  return box as Box;
}

/** Rounds half to even, as NumPy does. */
function rounded(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
