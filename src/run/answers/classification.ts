import { isRecord } from "../../blocks/is_record.ts";
import type { Classification } from "../../blocks/llama_vision/prediction.ts";
import { CLASS_KEYS, classIdOf, field, hasAny, readClass, readConfidence, unwrapped } from "./fields.ts";
import { misfit } from "./misfit.ts";

/** Reads `{class_name, confidence}`, also where it stands alone in a list or in the form of the multi-label task. */
export function readClassification(root: unknown, classes: readonly string[] | null): Classification {
  const answer = unwrapped(root);
  if (!isRecord(answer)) throw misfit("", answer, "one object with `class_name` and `confidence`");
  const predicted = hasAny(answer, CLASS_KEYS) ? undefined : field(answer, "predicted_classes");
  const only = Array.isArray(predicted) && predicted.length === 1 ? predicted[0] : undefined;
  return isRecord(only)
    ? readEntry(only, "predicted_classes[0]", "class", classes)
    : readEntry(answer, "", "class_name", classes);
}

/** Reads the class and the confidence of one entry. */
export function readEntry(
  entry: Readonly<Record<string, unknown>>,
  path: string,
  asked: "class_name" | "class",
  classes: readonly string[] | null,
): Classification {
  const name = readClass(entry, path, asked);
  return { class: name, classId: classIdOf(name, classes), confidence: readConfidence(entry, path) };
}
