/** The sides of a box in pixels: left, top, right, bottom. */
export type Sides = readonly [xMin: number, yMin: number, xMax: number, yMax: number];

/** What only detections hold: a dict that was read from JSON cannot. */
export const DETECTIONS: unique symbol = Symbol("detections");

/**
 * Detections as the engine holds them while a workflow runs: columns of one length, one row for each detection. A column
 * that nothing filled is missing, as it is where nothing was detected; that decides what an operation makes of it.
 */
export interface Detections {
  /** Tells detections from all other values. */
  readonly kind: typeof DETECTIONS;
  /** Where each detection lies, in pixels of the image that the step saw. */
  readonly xyxy: readonly Sides[];
  /** How sure the model is of each, from 0 to 1. */
  readonly confidence: readonly number[] | null;
  /** The place of each class in its list; -1 for one that is not in it. */
  readonly classId: readonly number[] | null;
  /** Whatever else is known of each, by the engine's names: `class_name`, `detection_id`, `parent_id` and so on. */
  readonly data: Readonly<Record<string, readonly unknown[]>>;
}

/** Tells detections from all other values that steps hand to each other. */
export function isDetections(value: unknown): value is Detections {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === DETECTIONS;
}

/** The rows at these places, in this order. */
export function rowsAt({ xyxy, confidence, classId, data }: Detections, places: readonly number[]): Detections {
  const pick = <T>(column: readonly T[]): T[] => places.map((place) => column[place]!);
  return {
    kind: DETECTIONS,
    xyxy: pick(xyxy),
    confidence: confidence && pick(confidence),
    classId: classId && pick(classId),
    data: Object.fromEntries(Object.entries(data).map(([name, column]) => [name, pick(column)])),
  };
}
