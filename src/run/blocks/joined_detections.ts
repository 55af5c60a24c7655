import { NOTHING_FOUND } from "../../formatters/found.ts";
import { DETECTIONS, type Detections } from "../../values/detections.ts";

/**
 * Several detections as one, in order. What is empty does not count. Throws an `Error` where the others do not have the
 * same columns.
 */
export function joinedDetections(all: readonly Detections[]): Detections {
  const filled = all.filter((each) => !isEmpty(each));
  const [first] = filled;
  if (first === undefined) return NOTHING_FOUND;
  const names = Object.keys(first.data);
  if (filled.some(({ data }) => Object.keys(data).toSorted().join() !== names.toSorted().join())) {
    throw new Error("detections can be joined only where the same is known of all of them");
  }
  return {
    kind: DETECTIONS,
    xyxy: filled.flatMap(({ xyxy }) => xyxy),
    confidence: joinedColumn(filled.map(({ confidence }) => confidence)),
    classId: joinedColumn(filled.map(({ classId }) => classId)),
    data: Object.fromEntries(names.map((name) => [name, filled.flatMap(({ data }) => data[name]!)])),
  };
}

function isEmpty({ xyxy, confidence, classId }: Detections): boolean {
  return xyxy.length === 0 && confidence !== null && classId !== null;
}

function joinedColumn(columns: readonly (readonly number[] | null)[]): readonly number[] | null {
  const known = columns.filter((column) => column !== null);
  if (known.length > 0 && known.length < columns.length) {
    throw new Error("detections can be joined only where the same is known of all of them");
  }
  return known.length === 0 ? null : known.flat();
}
