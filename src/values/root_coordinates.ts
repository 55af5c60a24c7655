import { roundHalfEven } from "./round_half_even.ts";
import { type Detections, isDetections, type Sides } from "./detections.ts";
import { isDictionary } from "./dictionary.ts";

/** The columns without which nobody knows where in the whole image the detections lie. */
const NEEDED = ["root_parent_coordinates", "root_parent_dimensions", "root_parent_id"] as const;

type Pair = readonly [unknown, unknown];

/**
 * Puts detections, wherever they stand in a value, into the coordinates of the image that was handed over: what was
 * found in a crop is moved to where the crop was.
 */
export function inRootCoordinates(value: unknown): unknown {
  if (isDetections(value)) return moved(value);
  if (Array.isArray(value)) return value.map(inRootCoordinates);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inRootCoordinates(part)]));
}

function moved(detections: Detections): Detections {
  const { data } = detections;
  const [first] = detections.xyxy;
  if (first === undefined || NEEDED.some((name) => data[name] === undefined)) return detections;
  const count = detections.xyxy.length;
  const every = <T>(value: T): T[] => Array<T>(count).fill(value);
  const scale = Number(data["scaling_relative_to_root_parent"]?.[0] ?? 1);
  const [height, width] = data["root_parent_dimensions"]![0] as Pair;
  const [left, top] = (data["root_parent_coordinates"]![0] as Pair).map(Number) as [number, number];
  const id = data["root_parent_id"]![0];
  const sides = scale === 1 ? detections.xyxy : detections.xyxy.map((box) => unscaled(box, scale));
  return {
    ...detections,
    xyxy: sides.map(([xMin, yMin, xMax, yMax]): Sides => [xMin + left, yMin + top, xMax + left, yMax + top]),
    data: {
      ...data,
      scaling_relative_to_parent: every(1),
      scaling_relative_to_root_parent: every(1),
      image_dimensions: every([height, width]),
      root_parent_id: every(id),
      root_parent_coordinates: every([0n, 0n]),
      root_parent_dimensions: every([height, width]),
      parent_id: every(id),
      parent_coordinates: every([0n, 0n]),
      parent_dimensions: every([height, width]),
    },
  };
}

/** A box of a picture that was scaled, in pixels of the picture before. */
function unscaled(box: Sides, scale: number): Sides {
  return box.map((side) => roundHalfEven(side / scale)) as unknown as Sides;
}
