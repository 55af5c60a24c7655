import type { Detection, Sides, Size } from "../../blocks/llama_vision/prediction.ts";
import { makeBox } from "./box.ts";
import { readEntry } from "./classification.ts";
import { readEntries } from "./entries.ts";
import { below, clamped, field, type Fields, numberIn } from "./fields.ts";
import { misfit } from "./misfit.ts";

const FORM = {
  key: "detections",
  entryKeys: ["x_min", "y_min", "x_max", "y_max"],
  wanted: "`x_min`, `y_min`, `x_max`, `y_max`, `class_name` and `confidence`",
};

/** How far a side may lie beyond the picture and still be a fraction. Further out the model answered in pixels. */
const SLACK = 0.5;

/**
 * Reads `{detections: [{x_min, y_min, x_max, y_max, class_name, confidence}]}`. Sides are clamped to the picture, and
 * those that stand the wrong way round are swapped.
 */
export function readDetections(
  root: unknown,
  classes: readonly string[] | null,
  image: Size | undefined,
): Detection[] {
  return readEntries(root, FORM).map(({ fields, path }) => ({
    ...readEntry(fields, path, "class_name", classes),
    box: makeBox(readSides(fields, path), image),
  }));
}

function readSides(fields: Fields, path: string): Sides {
  const [left, right] = [readSide(fields, path, "x_min"), readSide(fields, path, "x_max")];
  const [top, bottom] = [readSide(fields, path, "y_min"), readSide(fields, path, "y_max")];
  return {
    xMin: Math.min(left, right),
    yMin: Math.min(top, bottom),
    xMax: Math.max(left, right),
    yMax: Math.max(top, bottom),
  };
}

function readSide(fields: Fields, path: string, key: string): number {
  const value = field(fields, key);
  const number = numberIn(value);
  if (number === undefined || number < -SLACK || number > 1 + SLACK) {
    throw misfit(below(path, key), value, "a fraction from 0 to 1");
  }
  return clamped(number);
}
