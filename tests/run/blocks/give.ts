import { LOCAL_BLOCKS } from "../../../src/run/blocks/local_blocks.ts";
import { type Batch, type ElementResult, type StepContext, TOGETHER } from "../../../src/run/workflow/local_block.ts";
import { DETECTIONS, type Detections } from "../../../src/values/detections.ts";

/** What surrounds a step, with ids that count up. */
export function contextAt(time = "2026-01-02T03:04:05.678Z"): StepContext & { time: Date } {
  let ids = 0;
  return {
    step: "step",
    time: new Date(time),
    now: function () {
      return this.time;
    },
    newId: () => `id ${++ids}`,
    signal: undefined,
  };
}

/** Runs a block on one element, with these values. */
export async function give(
  type: string,
  values: Readonly<Record<string, unknown>>,
  context: StepContext = contextAt(),
): Promise<ElementResult> {
  const block = LOCAL_BLOCKS[type]!;
  if (block.takes === "batches") throw new TypeError(`${type} takes batches`);
  return await block.run(values, context);
}

/** Elements that a block gets together. */
export function batchOf(...elements: readonly unknown[]): Batch {
  return { kind: TOGETHER, elements, indices: elements.map((_, place) => [place]) };
}

/** Detections with these boxes, classes by turns, ids and the size of their picture. */
export function detectionsAt(
  xyxy: Detections["xyxy"],
  image: readonly [height: number, width: number] = [80, 100],
): Detections {
  return {
    kind: DETECTIONS,
    xyxy,
    confidence: xyxy.map((_, place) => 0.9 - place / 10),
    classId: xyxy.map((_, place) => place),
    data: {
      class_name: xyxy.map((_, place) => ["cat", "dog", "car"][place % 3]),
      detection_id: xyxy.map((_, place) => `detection ${place}`),
      parent_id: xyxy.map(() => "image"),
      image_dimensions: xyxy.map(() => image),
    },
  };
}
