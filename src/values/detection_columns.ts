import type { Detections } from "./detections.ts";
import type { ImageValue, Origin } from "./image_value.ts";

/** What the columns of detections tell of the picture that they were found in. */
export type DetectedIn = Pick<ImageValue, "width" | "height" | "parent" | "root">;

/** What detections found in one answer share, and what tells them apart. */
export interface DetectionIds {
  /** The id of the answer. */
  readonly inferenceId: string;
  /** A fresh id for each detection. */
  newId(): string;
}

/** Gives detections the columns that the engine gives to all that are found in a picture: ids, its size, where it lies. */
export function withColumns(detections: Detections, image: DetectedIn, ids: DetectionIds): Detections {
  const each = <T>(value: () => T): readonly T[] => detections.xyxy.map(value);
  return {
    ...detections,
    data: {
      ...detections.data,
      image_dimensions: each(() => [BigInt(image.height), BigInt(image.width)]),
      inference_id: each(() => ids.inferenceId),
      detection_id: each(() => ids.newId()),
      prediction_type: each(() => "object-detection"),
      ...originColumns("root_parent", image.root, each),
      ...originColumns("parent", image.parent, each),
    },
  };
}

function originColumns(
  name: string,
  { id, left, top, width, height }: Origin,
  each: (value: () => unknown) => readonly unknown[],
): Detections["data"] {
  return {
    [`${name}_id`]: each(() => id),
    [`${name}_coordinates`]: each(() => [left, top]),
    [`${name}_dimensions`]: each(() => [height, width]),
  };
}
