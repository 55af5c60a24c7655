import { detectionsOf } from "../../operations/detections_of.ts";
import { imageOf } from "../../operations/image_of.ts";
import { type Detections, rowsAt, type Sides } from "../../values/detections.ts";
import type { ImageValue } from "../../values/image_value.ts";
import { roundHalfEven } from "../../values/round_half_even.ts";
import { cutOut } from "../images/cut_out.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly images: unknown;
  readonly predictions: unknown;
}

/**
 * Cuts what was detected out of a picture, and gives with each crop its detection, moved into the crop. What covers no
 * pixel has neither. Colours and opacity concern masks, of which no model that runs here makes any.
 */
export const dynamicCrop: LocalBlock = {
  takes: "elements",
  cutsPictures: true,
  async run(values, { signal }) {
    const { images, predictions: found } = values as unknown as Values;
    const [image, predictions] = [imageOf(images), detectionsOf(found)];
    if (predictions.xyxy.length === 0) return [];
    const ids = predictions.data.detection_id;
    if (ids === undefined) throw new Error("the detections have no ids, by which crops are known");
    const cuts = predictions.xyxy.map((box, place) => {
      const [left, top, right, bottom] = wholePixels(box);
      return { id: String(ids[place]), name: `crop ${place + 1} of ${image.name}`, left, top, right, bottom };
    });
    const crops = await cutOut(image, cuts, signal);
    return crops.map((crop, place) => ({
      crops: crop,
      predictions: crop && movedBy(crop.parent, rowsAt(predictions, [place])),
    }));
  },
};

/** The sides as numpy's ints: halves rounded to the even neighbour, and what is no number the least of all ints. */
function wholePixels(box: Sides): Sides {
  const [left, top, right, bottom] = box.map((side) => Number.isFinite(side) ? roundHalfEven(side) : LEAST_INT);
  return [left!, top!, right!, bottom!];
}

const LEAST_INT = -(2 ** 63);

function movedBy({ left, top }: ImageValue["parent"], detections: Detections): Detections {
  return { ...detections, xyxy: detections.xyxy.map(([x1, y1, x2, y2]) => [x1 - left, y1 - top, x2 - left, y2 - top]) };
}
