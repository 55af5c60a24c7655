import { type DetectedIn, withColumns } from "../values/detection_columns.ts";
import type { Detections } from "../values/detections.ts";
import { classificationOf } from "./classification.ts";
import { detectionRoot, type DetectionTask, type DetectorVersion, type ModelType, readerOf } from "./detection.ts";
import { NOTHING_FOUND } from "./found.ts";
import { reading } from "./mended_outcome.ts";
import { parsedFields } from "./parsed_fields.ts";
import { readJson } from "./read_json.ts";
import { type Outcome, outcomeOf } from "./unreadable.ts";

/** What a formatter reads while a workflow runs. */
interface Answered {
  /** What the model answered. */
  readonly text: string;
  /** The classes that it was given to choose from. */
  readonly classes: unknown;
  /** The picture that it was asked about. */
  readonly image: DetectedIn;
  /** A fresh id, as the engine gives one to each answer and each detection. */
  newId(): string;
}

/** The outputs of a formatter as a running workflow holds them. */
export type HeldOutputs<Predictions> = Outcome<Predictions> & { readonly inference_id: string };

/** The outputs of `vlm_as_classifier`, versions 1 and 2. Its classification holds ints as bigints. */
export function classifierOutputs(
  { text, classes, image, newId }: Answered,
): HeldOutputs<Readonly<Record<string, unknown>>> {
  const inference_id = newId();
  const outcome = outcomeOf(() => ({
    ...classificationOf(readJson(text), classes, image),
    inference_id,
    parent_id: image.parent.id,
  }));
  return { ...outcome, inference_id };
}

/** The outputs of `vlm_as_detector`, versions 1 and 2. */
export function detectorOutputs(
  { text, classes, image, newId, modelType, taskType, version }: Answered & {
    readonly modelType: ModelType;
    readonly taskType: DetectionTask;
    readonly version: DetectorVersion;
  },
): HeldOutputs<Detections> {
  const inferenceId = newId();
  const outcome = outcomeOf(() => {
    const { root } = detectionRoot(text, modelType, reading(false));
    const found = readerOf(version, modelType, taskType)(root, classes, image);
    return found === NOTHING_FOUND ? found : withColumns(found, image, { inferenceId, newId });
  });
  return { ...outcome, inference_id: inferenceId };
}

/** The outputs of `json_parser`: a field each, and whether any is missing. */
export function parserOutputs(
  { text, expectedFields }: { readonly text: string; readonly expectedFields: readonly string[] },
): Readonly<Record<string, unknown>> {
  return parsedFields(outcomeOf(() => readJson(text)), expectedFields);
}
