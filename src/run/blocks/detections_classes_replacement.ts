import { NOTHING_FOUND } from "../../formatters/found.ts";
import { detectionsOf } from "../../operations/detections_of.ts";
import { type Detections, rowsAt } from "../../values/detections.ts";
import type { Dictionary } from "../../values/dictionary.ts";
import { isTruthy } from "../../values/truth.ts";
import type { Batch, LocalBlock, StepContext } from "../workflow/local_block.ts";
import { type Fallback, fallenBack, type LeadingClass, leadingClass } from "./leading_class.ts";

interface Values {
  readonly object_detection_predictions: unknown;
  readonly classification_predictions: Batch | null;
  readonly fallback_class_name?: string | null;
  readonly fallback_class_id?: unknown;
}

/**
 * Gives detections the classes that a second model found in their crops. What it did not classify is left out, or gets
 * the fallback. Classifications tell by their parent which detection they are of, texts by their place.
 */
export const detectionsClassesReplacement: LocalBlock = {
  takes: "elements",
  run(values, context) {
    const { object_detection_predictions: found, classification_predictions: batch } = values as unknown as Values;
    if (found === null) return { predictions: null };
    const detections = detectionsOf(found);
    const answers = batch?.elements ?? [];
    const classes = classesOf(detections, answers, fallbackOf(values as unknown as Values));
    return { predictions: classes === null ? NOTHING_FOUND : reclassified(detections, classes, context) };
  },
};

/** Python's largest index, which stands for the class of no list. */
const NO_LIST = 2 ** 63;

function fallbackOf({ fallback_class_name: name, fallback_class_id }: Values): Fallback {
  if (!name) return undefined;
  const id = fallback_class_id === null || fallback_class_id === undefined ? -1 : Number(fallback_class_id);
  return { name, id: id < 0 ? NO_LIST : id };
}

type Classes = readonly (LeadingClass | null)[];

/** The new class of each detection, null where it has none; null where nothing was classified at all. */
function classesOf(detections: Detections, answers: readonly unknown[], fallback: Fallback): Classes | null {
  const given: readonly unknown[] = answers.filter((answer) => answer !== null);
  if (typeof given[0] === "string" || Array.isArray(given[0])) {
    const classes = detections.xyxy.map((_, place) => {
      const answer = answers[place] ?? null;
      return answer === null ? fallenBack(fallback) : leadingClass(answer, fallback);
    });
    return classes.every((each) => each === null) ? null : classes;
  }
  const classifications = given as readonly Dictionary[];
  if (!classifications.some(isClassified)) return null;
  const byDetection = new Map(classifications.map((each) => [each.parent_id, leadingClass(each, fallback)]));
  const { detection_id = [] } = detections.data;
  return detection_id.map((id) => byDetection.get(id) ?? null);
}

function isClassified(classification: Dictionary): boolean {
  if ("top" in classification && !isTruthy(classification.top)) return false;
  return "predictions" in classification;
}

function reclassified(detections: Detections, classes: Classes, context: StepContext): Detections {
  const rows = classes.flatMap((each, place) => each === null ? [] : [{ ...each, place }]);
  const remaining = rowsAt(detections, rows.map(({ place }) => place));
  return {
    ...remaining,
    confidence: rows.map(({ confidence }) => confidence),
    classId: rows.map(({ id }) => id),
    data: {
      ...remaining.data,
      class_name: rows.map(({ name }) => name),
      detection_id: rows.map(() => context.newId()),
    },
  };
}
