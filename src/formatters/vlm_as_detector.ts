import type { Detections } from "../values/detections.ts";
import { serialiseDetections, type SerialisedSize } from "../values/serialised_detections.ts";
import { detectionRoot, type DetectionTask, modelTypesOf, readerOf, tasksOf } from "./detection.ts";
import { mendedOutcome, reading } from "./mended_outcome.ts";
import {
  A_TEXT,
  AN_IMAGE_SIZE,
  CLASS_NAMES,
  type FormatterOptions,
  type ImageSize,
  isListOfStrings,
  MAYBE_LENIENT,
  type Mended,
  oneOf,
  type OptionRule,
  requireOptions,
} from "./options.ts";

/**
 * One detection of an {@linkcode ObjectDetectionPrediction}: the middle of its box and its size, in pixels.
 *
 * @example
 * ```ts
 * import { type ObjectDetection, vlmAsDetector } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const { predictions } = vlmAsDetector({
 *   text: '[{"box_2d": [100, 200, 300, 400], "label": "cat"}]', // top, left, bottom, right in thousandths
 *   classes: ["cat"],
 *   image: { width: 1000, height: 500 },
 *   modelType: "google-gemini",
 * });
 *
 * const cat: ObjectDetection | undefined = predictions?.predictions[0];
 * assert.deepEqual(cat, { width: 200, height: 100, x: 300, y: 100, confidence: 1, class_id: 0, class: "cat" });
 * ```
 */
export interface ObjectDetection {
  /** The width of the box in pixels. */
  readonly width: number;
  /** The height of the box in pixels. */
  readonly height: number;
  /** The middle of the box, in pixels from the left. */
  readonly x: number;
  /** The middle of the box, in pixels from the top. */
  readonly y: number;
  /** How sure the model is, from 0 to 1; 1 for models that do not tell. */
  readonly confidence: number;
  /** The place of the class in the list (of a class that is listed twice, the last); -1 for one that is not in it. */
  readonly class_id: number;
  /** The class as the model named it. */
  readonly class: string;
}

/**
 * What is in a picture and where, as Roboflow writes it (kind `object_detection_prediction`).
 *
 * @example
 * ```ts
 * import { type ObjectDetectionPrediction, vlmAsDetector } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const { predictions } = vlmAsDetector({
 *   text: '[{"box_2d": [100, 200, 300, 400], "label": "cat"}]', // top, left, bottom, right in thousandths
 *   classes: ["cat"],
 *   image: { width: 1000, height: 500 },
 *   modelType: "google-gemini",
 * });
 *
 * const areas = ({ predictions }: ObjectDetectionPrediction) => predictions.map(({ width, height }) => width * height);
 * assert.deepEqual(areas(predictions!), [20_000]); // square pixels
 * ```
 */
export interface ObjectDetectionPrediction {
  /** The size of the picture; where nothing is in it, the engine does not tell. */
  readonly image: SerialisedSize;
  /** What is in it, in the model's order. */
  readonly predictions: readonly ObjectDetection[];
}

/**
 * What {@linkcode vlmAsDetector} takes. What the block refuses does not compile.
 *
 * @example
 * ```ts
 * import { vlmAsDetector, type VlmAsDetectorOptions } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const options: VlmAsDetectorOptions = {
 *   text: '[{"box_2d": [10, 20, 30, 40], "label": "cat"}]', // left, top, right, bottom in hundredths
 *   classes: ["cat"],
 *   image: { width: 1000, height: 500 },
 *   modelType: "spacexai",
 * };
 *
 * assert.equal(vlmAsDetector(options).predictions?.predictions[0]?.x, 200);
 * // @ts-expect-error version 1 of the block does not know this sort of model
 * const older: VlmAsDetectorOptions = { ...options, modelType: "spacexai", version: 1 };
 * ```
 */
export type VlmAsDetectorOptions =
  & FormatterOptions
  & {
    /** The size of the picture that the model saw. */
    readonly image: ImageSize;
  }
  & (
    | {
      /** The sort of model that answered, which decides how its boxes are read. */
      readonly modelType: "google-gemini" | "anthropic-claude";
      /** The task that was set; these models have one. */
      readonly taskType?: "object-detection";
      /** The classes that the model was given to choose from, in their order. */
      readonly classes: readonly string[];
      /** The version of the block; 2 by default. */
      readonly version?: 1 | 2;
    }
    | {
      /** The sort of model that answered; version 1 of the block knows none of these. */
      readonly modelType: "openai" | "spacexai" | "qwen" | "muse";
      /** The task that was set; these models have one. */
      readonly taskType?: "object-detection";
      /** The classes that the model was given to choose from, in their order. */
      readonly classes: readonly string[];
      /** The version of the block. */
      readonly version?: 2;
    }
    | {
      /** The sort of model that answered. */
      readonly modelType: "florence-2";
      /** The task that was set; `"object-detection"` by default. */
      readonly taskType?: DetectionTask;
      /** The classes, which only `"open-vocabulary-object-detection"` reads. */
      readonly classes?: readonly string[] | null;
      /** The version of the block; 2 by default. */
      readonly version?: 1 | 2;
    }
  );

/**
 * The outputs of the block `vlm_as_detector`, ids apart.
 *
 * @example
 * ```ts
 * import { vlmAsDetector, type VlmAsDetectorOutputs } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const classes = ["cat"];
 * const image = { width: 640, height: 480 };
 * const read = (text: string): VlmAsDetectorOutputs =>
 *   vlmAsDetector({ text, classes, image, modelType: "anthropic-claude" });
 *
 * const outputs = read('{"detections": []}');
 * assert(!outputs.error_status);
 * assert.deepEqual(outputs.predictions, { image: { width: null, height: null }, predictions: [] });
 * assert.deepEqual(read("There is no cat."), { error_status: true, predictions: null });
 * ```
 */
export type VlmAsDetectorOutputs =
  | {
    /** The answer was read. */
    readonly error_status: false;
    /** What is in the picture. */
    readonly predictions: ObjectDetectionPrediction;
  }
  | {
    /** The answer could not be read. */
    readonly error_status: true;
    /** Nothing. */
    readonly predictions: null;
  };

/**
 * Makes detections of what a model answered, as the blocks `roboflow_core/vlm_as_detector@v1` and `@v2` do. `modelType`
 * says how boxes are read:
 *
 * | `modelType` | boxes |
 * | --- | --- |
 * | `"anthropic-claude"` | `{"detections": [{x_min, y_min, x_max, y_max, class_name, confidence}]}` in fractions of the picture: what the Llama Vision blocks ask for, of which there is no type of its own; version 1 reads what it reads for Gemini |
 * | `"google-gemini"` | the same, or a list of `{box_2d: [top, left, bottom, right], label}` in thousandths |
 * | `"openai"` | the same as for Claude, or a list of `{box_2d: [left, top, right, bottom], label}` in pixels of the picture as it was uploaded, at most 2048 long |
 * | `"spacexai"` | a list of `{box_2d: [left, top, right, bottom], label}` in hundredths |
 * | `"qwen"` | the same in thousandths |
 * | `"muse"` | a list of `{x_min, y_min, x_max, y_max, label}` in thousandths |
 * | `"florence-2"` | `{bboxes, labels}` in pixels, by `taskType` |
 *
 * Pixels are rounded half to even, as the engine does; fractions are neither clamped nor put in order.
 *
 * @throws {TypeError} Where an option is not what its type says; never because of what a model answered.
 *
 * @example
 * ```ts
 * import { vlmAsDetector } from "@stepwright/workflows/formatters";
 * import assert from "node:assert/strict";
 *
 * const outputs = vlmAsDetector({
 *   text: '{"detections": [{"x_min": 0.1, "y_min": 0.2, "x_max": 0.5, "y_max": 0.6, "class_name": "cat"}]}',
 *   classes: ["cat", "dog"],
 *   image: { width: 640, height: 480 },
 *   modelType: "anthropic-claude",
 * });
 *
 * assert.deepEqual(outputs, {
 *   error_status: false,
 *   predictions: {
 *     image: { width: 640, height: 480 },
 *     predictions: [{ width: 256, height: 192, x: 192, y: 192, confidence: 1, class_id: 0, class: "cat" }],
 *   },
 * });
 * ```
 */
export function vlmAsDetector(
  options: VlmAsDetectorOptions & { readonly lenient: true },
): VlmAsDetectorOutputs & Mended;
/** Reads as the engine does, unless `lenient` is true. */
export function vlmAsDetector(options: VlmAsDetectorOptions): VlmAsDetectorOutputs & Partial<Mended>;
export function vlmAsDetector(options: VlmAsDetectorOptions): VlmAsDetectorOutputs & Partial<Mended> {
  requireOptions(options, RULES);
  const { text, image, modelType, taskType = "object-detection", classes = null, version = 2, lenient = false } =
    options;
  requireOptions({ modelType, taskType }, {
    modelType: oneOf(modelTypesOf(version)),
    taskType: oneOf(tasksOf(version, modelType)),
  });
  return mendedOutcome(lenient, () => {
    const { root, mended } = detectionRoot(text, modelType, reading(lenient));
    const found = readerOf(version, modelType, taskType)(root, classes, image);
    return { predictions: written(found, image), mended };
  });
}

const RULES: Readonly<Record<string, OptionRule>> = {
  text: A_TEXT,
  image: AN_IMAGE_SIZE,
  version: { wanted: "1 or 2", holds: (value) => [undefined, 1, 2].includes(value as undefined) },
  modelType: oneOf(modelTypesOf(2)),
  classes: {
    wanted: CLASS_NAMES.wanted,
    holds: (value, { modelType }) => isListOfStrings(value) || (modelType === "florence-2" && (value ?? null) === null),
  },
  lenient: MAYBE_LENIENT,
};

function written({ data, ...found }: Detections, { width, height }: ImageSize): ObjectDetectionPrediction {
  const image_dimensions = found.xyxy.map(() => [height, width]);
  return serialiseDetections({ ...found, data: { class_name: data["class_name"] ?? [], image_dimensions } });
}
