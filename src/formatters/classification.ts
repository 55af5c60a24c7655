import { jsonText } from "../blocks/json_text.ts";
import { dictionaryOf } from "../values/dictionary_entries.ts";
import { byCodePoints } from "../values/order.ts";
import type { Size } from "../blocks/llama_vision/prediction.ts";
import { floatText } from "../values/python_text.ts";
import {
  type ClassIndex,
  classIndex,
  confidenceOf,
  type Fields,
  fieldsOf,
  iterated,
  keyOf,
  required,
} from "./python_values.ts";
import { Unreadable } from "./unreadable.ts";

/** A classification as the engine holds it, ids apart: ints are bigints. */
export type HeldClassification = Readonly<Record<string, unknown>>;

/**
 * Makes a classification of what a model answered: of one class where the answer has `class_name` and `confidence`, of
 * many where it has `predicted_classes`.
 */
export function classificationOf(root: unknown, classes: unknown, { width, height }: Size): HeldClassification {
  const image = { width: BigInt(width), height: BigInt(height) };
  const answer = fieldsOf(root);
  if (Object.hasOwn(answer, "class_name") && Object.hasOwn(answer, "confidence")) {
    return { image, ...oneClass(answer, classIndex(classes)) };
  }
  if (Object.hasOwn(answer, "predicted_classes")) return { image, ...manyClasses(answer, classIndex(classes)) };
  throw new Unreadable("neither one class nor many are named");
}

function oneClass(answer: Fields, index: ClassIndex): Fields {
  const top = answer["class_name"];
  const confidence = confidenceOf(answer["confidence"]);
  const topKey = keyOf(top);
  const listed = [...index].map(([key, { name, id }]) => ({
    class: name,
    class_id: BigInt(id),
    confidence: key === topKey ? confidence : 0,
  }));
  const unlisted = index.has(topKey) ? [] : [{ class: top, class_id: -1n, confidence }];
  return { predictions: [...unlisted, ...listed], top, confidence };
}

function manyClasses(answer: Fields, index: ClassIndex): Fields {
  const found = new Map<string, { name: unknown; confidence: number }>();
  for (const prediction of iterated(answer["predicted_classes"])) {
    const name = required(prediction, "class");
    const key = keyOf(name);
    const confidence = confidenceOf(required(prediction, "confidence"));
    const earlier = found.get(key);
    // Python's `max` keeps the first where neither is larger, as with not-a-number.
    if (earlier === undefined) found.set(key, { name, confidence });
    else if (confidence > earlier.confidence) found.set(key, { ...earlier, confidence });
  }
  const unlisted = [...found].filter(([key]) => !index.has(key)).map(([key, { name }]) =>
    [key, { name, id: -1 }] as const
  );
  const predictions = [...index, ...unlisted].map(([key, { name, id }]): [string, unknown] => [
    jsonKey(name),
    { confidence: found.get(key)?.confidence ?? 0, class_id: BigInt(id) },
  ]);
  return {
    predictions: dictionaryOf(predictions),
    predicted_classes: inOrder([...found.values()].map(({ name }) => name)),
  };
}

/** The engine keeps these in a set, whose order is another in each process. Here it is always the same. */
function inOrder(names: readonly unknown[]): readonly unknown[] {
  return names.every((name) => typeof name === "string") ? names.toSorted(byCodePoints) : names;
}

/** A key of a Python dict as `json.dumps` writes it. */
function jsonKey(name: unknown): string {
  return typeof name === "number" ? floatText(name) : jsonText(name);
}
