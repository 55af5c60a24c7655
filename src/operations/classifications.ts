import { quote } from "../blocks/quote.ts";
import { hasKey } from "../values/contains.ts";
import { type Dictionary, isDictionary } from "../values/dictionary.ts";
import { isEqual } from "../values/equality.ts";
import { itemsOf } from "../values/items.ts";
import { isOrdered } from "../values/order.ts";
import type { Apply } from "./operation.ts";
import { OperationError } from "./operation_error.ts";
import { wrongValue } from "./wrong_value.ts";

/** Operations on classifications: of one class, whose predictions are a list, or of several labels, where they are a dict. */
export const CLASSIFICATION_OPERATIONS: Readonly<Record<string, Apply>> = {
  ClassificationPropertyExtract: (value, { property_name }) =>
    PROPERTIES[String(property_name)]!(dictionaryOf(value, "a classification")),
};

const PROPERTIES: Readonly<Record<string, (prediction: Dictionary) => unknown>> = {
  top_class: (prediction) => hasKey(prediction, "top") ? prediction.top : predictedClasses(prediction),
  top_class_confidence: (prediction) =>
    hasKey(prediction, "confidence") ? prediction.confidence : predictedConfidences(prediction),
  top_class_confidence_single: (prediction) =>
    hasKey(prediction, "confidence") ? prediction.confidence : highest(predictedConfidences(prediction)),
  all_classes: (prediction) => ofAll(prediction, ([, part]) => entry(part, "class"), ([name]) => name),
  all_confidences: (prediction) =>
    ofAll(prediction, ([, part]) => entry(part, "confidence"), ([, part]) => entry(part, "confidence")),
};

function predictedClasses(prediction: Dictionary): unknown {
  return hasKey(prediction, "predicted_classes") ? prediction.predicted_classes : [];
}

function predictedConfidences(prediction: Dictionary): readonly unknown[] {
  const classes = itemsOf(predictedClasses(prediction));
  return classes.map((name) => entry(entry(entry(prediction, "predictions"), name), "confidence"));
}

function highest(confidences: readonly unknown[]): unknown {
  if (confidences.length === 0) return 0;
  return confidences.reduce((most, confidence) => isOrdered(confidence, ">", most) ? confidence : most);
}

type Prediction = readonly [name: string, part: unknown];
type Extract = (prediction: Prediction) => unknown;

function ofAll(prediction: Dictionary, ofListed: Extract, ofLabelled: Extract): readonly unknown[] {
  const predictions = entry(prediction, "predictions");
  if (Array.isArray(predictions)) return predictions.map((part) => ofListed(["", part]));
  return byClassId(dictionaryOf(predictions, "predictions of several labels")).map(ofLabelled);
}

/** In the order of their ids. Of several labels with one id the engine keeps the last. */
function byClassId(predictions: Dictionary): readonly Prediction[] {
  const kept: { id: unknown; prediction: Prediction }[] = [];
  for (const prediction of Object.entries(predictions)) {
    const id = entry(prediction[1], "class_id");
    const known = kept.find((other) => isEqual(other.id, id));
    if (known === undefined) kept.push({ id, prediction });
    else known.prediction = prediction;
  }
  return kept.sort((one, other) => isOrdered(one.id, "<", other.id) ? -1 : 1).map(({ prediction }) => prediction);
}

function entry(value: unknown, key: unknown): unknown {
  const dictionary = dictionaryOf(value, "a dictionary");
  if (!hasKey(dictionary, key)) throw new OperationError(`cannot find ${quote(key)} in the classification`);
  return dictionary[key];
}

function dictionaryOf(value: unknown, wanted: string): Dictionary {
  if (!isDictionary(value)) throw wrongValue(value, wanted);
  return value;
}
