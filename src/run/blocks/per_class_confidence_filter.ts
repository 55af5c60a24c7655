import { detectionsOf } from "../../operations/detections_of.ts";
import { type Detections, rowsAt } from "../../values/detections.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import { pythonFloat } from "../../values/float.ts";
import { pythonText } from "../../values/python_text.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly predictions: unknown;
  readonly class_thresholds: Dictionary | null;
  readonly default_threshold: unknown;
}

/** Detections of which the model is as sure as their class demands. */
export const perClassConfidenceFilter: LocalBlock = {
  takes: "elements",
  run(values) {
    const { predictions, class_thresholds, default_threshold } = values as unknown as Values;
    const thresholds = new Map(
      Object.entries(class_thresholds ?? {}).map(([name, least]) => [name, pythonFloat(least)]),
    );
    return { predictions: sureEnough(detectionsOf(predictions), thresholds, pythonFloat(default_threshold)) };
  },
};

function sureEnough(detections: Detections, thresholds: ReadonlyMap<string, number>, otherwise: number): Detections {
  const { confidence, data: { class_name = [] } } = detections;
  if (confidence === null) return detections;
  const places = confidence.flatMap((sure, place) => {
    const least = thresholds.get(pythonText(class_name[place])) ?? otherwise;
    return sure >= least ? [place] : [];
  });
  return rowsAt(detections, places);
}
