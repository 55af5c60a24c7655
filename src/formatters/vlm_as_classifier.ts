import { toJson } from "../values/to_json.ts";
import { classificationOf, type HeldClassification } from "./classification.ts";
import { wrapClassificationList } from "./classification_list.ts";
import { mendedOutcome, reading } from "./mended_outcome.ts";
import {
  A_TEXT,
  AN_IMAGE_SIZE,
  CLASS_NAMES,
  type FormatterOptions,
  type ImageSize,
  MAYBE_LENIENT,
  type Mended,
  requireOptions,
} from "./options.ts";

/**
 * A class as the model named it. Nearly always a string; where a model answers `{"class_name": 3}` or `null`, the engine
 * hands that on.
 *
 * @example
 * ```ts
 * import { type AnsweredClass, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const image = { width: 640, height: 480 };
 * const { predictions } = vlmAsClassifier({ text: '{"class_name": 3, "confidence": 0.9}', classes: ["3"], image });
 *
 * assert(predictions !== null && "top" in predictions);
 * const top: AnsweredClass = predictions.top; // a number, because the model said one
 * assert.equal(top, 3);
 * ```
 */
export type AnsweredClass = string | number | boolean | null;

/**
 * One class of a {@linkcode ClassificationPrediction}.
 *
 * @example
 * ```ts
 * import { type ClassConfidence, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const classes = ["cat", "dog"];
 * const image = { width: 640, height: 480 };
 * const { predictions } = vlmAsClassifier({ text: '{"class_name": "dog", "confidence": 0.8}', classes, image });
 *
 * assert(predictions !== null && "top" in predictions);
 * const all: readonly ClassConfidence[] = predictions.predictions;
 * assert.deepEqual(all, [
 *   { class: "cat", class_id: 0, confidence: 0 },
 *   { class: "dog", class_id: 1, confidence: 0.8 },
 * ]);
 * ```
 */
export interface ClassConfidence {
  /** The class. */
  readonly class: AnsweredClass;
  /** Its place in the list of classes (of a class that is listed twice, the last); -1 for one that is not in it. */
  readonly class_id: number;
  /** How sure the model is, from 0 to 1: 0 for the classes that it did not choose. NaN where it answered `NaN`. */
  readonly confidence: number;
}

/**
 * Which of several classes a picture is, as Roboflow writes it (kind `classification_prediction`).
 *
 * @example
 * ```ts
 * import { type ClassificationPrediction, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const words = ({ top, confidence }: ClassificationPrediction) => `${top} (${Math.round(confidence * 100)} %)`;
 *
 * const image = { width: 640, height: 480 };
 * const text = '{"class_name": "cat", "confidence": 0.9}';
 * const { predictions } = vlmAsClassifier({ text, classes: ["cat"], image });
 *
 * assert(predictions !== null && "top" in predictions);
 * assert.equal(words(predictions), "cat (90 %)");
 * ```
 */
export interface ClassificationPrediction {
  /** The size of the picture. */
  readonly image: ImageSize;
  /** Every class: first the chosen one where it is not in the list, then those of the list in its order. */
  readonly predictions: readonly ClassConfidence[];
  /** The class that the model chose. */
  readonly top: AnsweredClass;
  /** How sure it is, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Which classes are in a picture, as Roboflow writes it (kind `classification_prediction`).
 *
 * @example
 * ```ts
 * import { type MultiLabelClassificationPrediction, vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const words = ({ predicted_classes }: MultiLabelClassificationPrediction) => predicted_classes.join(" and ");
 *
 * const { predictions } = vlmAsClassifier({
 *   text: '{"predicted_classes": [{"class": "dog", "confidence": 0.7}, {"class": "cat", "confidence": 0.9}]}',
 *   classes: ["cat", "cow", "dog"],
 *   image: { width: 640, height: 480 },
 * });
 *
 * assert(predictions !== null && "predicted_classes" in predictions);
 * assert.equal(words(predictions), "cat and dog");
 * assert.deepEqual(predictions.predictions.cow, { confidence: 0, class_id: 1 });
 * ```
 */
export interface MultiLabelClassificationPrediction {
  /** The size of the picture. */
  readonly image: ImageSize;
  /** Every class of the list and every one that the model named beside it, with what is known of each. */
  readonly predictions: Readonly<
    Record<string, {
      /** How sure the model is, from 0 to 1: 0 for the classes that it did not name. */
      readonly confidence: number;
      /** The place of the class in the list; -1 for one that is not in it. */
      readonly class_id: number;
    }>
  >;
  /** The classes that the model named, each once, in alphabetical order; the engine gives them in none. */
  readonly predicted_classes: readonly AnsweredClass[];
}

/**
 * What {@linkcode vlmAsClassifier} takes.
 *
 * @example
 * ```ts
 * import { vlmAsClassifier, type VlmAsClassifierOptions } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const options: VlmAsClassifierOptions = {
 *   text: '{"class_name": "wolf", "confidence": 0.4}',
 *   classes: ["cat", "dog"],
 *   image: { width: 640, height: 480 },
 * };
 *
 * const { predictions } = vlmAsClassifier(options);
 * assert(predictions !== null && "top" in predictions);
 * // It is none of the classes:
 * assert.deepEqual(predictions.predictions[0], { class: "wolf", class_id: -1, confidence: 0.4 });
 * ```
 */
export interface VlmAsClassifierOptions extends FormatterOptions {
  /** The classes that the model was given to choose from, in their order. */
  readonly classes: readonly string[];
  /** The size of the picture that the model saw. */
  readonly image: ImageSize;
}

/**
 * The outputs of the block `vlm_as_classifier`, ids apart.
 *
 * @example
 * ```ts
 * import { vlmAsClassifier, type VlmAsClassifierOutputs } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const classes = ["cat"];
 * const image = { width: 640, height: 480 };
 * const read = (text: string): VlmAsClassifierOutputs => vlmAsClassifier({ text, classes, image });
 *
 * const outputs = read("I see a cat.");
 * assert.deepEqual(outputs, { error_status: true, predictions: null });
 * assert.equal(read('{"class_name": "cat", "confidence": 1}').predictions === null, false);
 * ```
 */
export type VlmAsClassifierOutputs =
  | {
    /** The answer was read. */
    readonly error_status: false;
    /** What the model chose: one class has `top`, many have `predicted_classes`. */
    readonly predictions: ClassificationPrediction | MultiLabelClassificationPrediction;
  }
  | {
    /** The answer could not be read. */
    readonly error_status: true;
    /** Nothing. */
    readonly predictions: null;
  };

/**
 * Makes a classification of what a model answered, as the blocks `roboflow_core/vlm_as_classifier@v1` and `@v2` do; they
 * differ in nothing that is seen here. Use it on answers that you have: from a file, another client, a test.
 *
 * `{"class_name": "cat", "confidence": 0.9}` becomes a {@linkcode ClassificationPrediction}, `{"predicted_classes":
 * [{"class": "cat", "confidence": 0.9}]}` a {@linkcode MultiLabelClassificationPrediction}; all else has an
 * `error_status`. JSON may stand in a fence that is marked as JSON; of several the first counts. Where the
 * engine crashes, at an answer of `42`, there is an `error_status` too.
 *
 * @throws {TypeError} Where an option is not what its type says; never because of what a model answered.
 *
 * @example
 * ```ts
 * import { vlmAsClassifier } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const outputs = vlmAsClassifier({
 *   text: '{"class_name": "cat", "confidence": "0.9"}',
 *   classes: ["cat", "dog"],
 *   image: { width: 640, height: 480 },
 * });
 *
 * assert.deepEqual(outputs, {
 *   error_status: false,
 *   predictions: {
 *     image: { width: 640, height: 480 },
 *     predictions: [{ class: "cat", class_id: 0, confidence: 0.9 }, { class: "dog", class_id: 1, confidence: 0 }],
 *     top: "cat",
 *     confidence: 0.9,
 *   },
 * });
 * ```
 */
export function vlmAsClassifier(
  options: VlmAsClassifierOptions & { readonly lenient: true },
): VlmAsClassifierOutputs & Mended;
/** Reads as the engine does, unless `lenient` is true. */
export function vlmAsClassifier(options: VlmAsClassifierOptions): VlmAsClassifierOutputs & Partial<Mended>;
export function vlmAsClassifier(options: VlmAsClassifierOptions): VlmAsClassifierOutputs & Partial<Mended> {
  requireOptions(options, { text: A_TEXT, classes: CLASS_NAMES, image: AN_IMAGE_SIZE, lenient: MAYBE_LENIENT });
  const { text, classes, image, lenient = false } = options;
  return mendedOutcome(lenient, () => {
    const read = reading(lenient)(text);
    const { root, mended } = lenient ? wrapClassificationList(read) : read;
    return { predictions: written(classificationOf(root, classes, image)), mended };
  });
}

function written(held: HeldClassification): ClassificationPrediction | MultiLabelClassificationPrediction {
  return toJson(held) as ClassificationPrediction | MultiLabelClassificationPrediction;
}
