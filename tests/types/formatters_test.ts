/**
 * The types of what the formatters give and take. The compiler runs these; at run time there is nothing to do.
 *
 * @module
 */
import { test } from "node:test";
import { expectTypeOf } from "expect-type";
import {
  type ClassificationPrediction,
  jsonParser,
  type JsonValue,
  type Mended,
  type MultiLabelClassificationPrediction,
  type ObjectDetectionPrediction,
  vlmAsClassifier,
  vlmAsDetector,
} from "@stepwright/workflows/formatters";

function never(_types: () => void): void {}

const image = { width: 1, height: 1 };
const asked = { text: "", classes: ["a"], image };

test("the status of an answer tells whether there is a prediction", () => {
  never(() => {
    const which = vlmAsClassifier(asked);
    if (which.error_status) expectTypeOf(which.predictions).toEqualTypeOf<null>();
    else {
      expectTypeOf(which.predictions).toEqualTypeOf<ClassificationPrediction | MultiLabelClassificationPrediction>();
      if ("top" in which.predictions) expectTypeOf(which.predictions).toEqualTypeOf<ClassificationPrediction>();
    }
    const boxes = vlmAsDetector({ ...asked, modelType: "qwen" });
    if (!boxes.error_status) expectTypeOf(boxes.predictions).toEqualTypeOf<ObjectDetectionPrediction>();
  });
});

test("what was mended is told where it was asked for", () => {
  never(() => {
    expectTypeOf(vlmAsClassifier({ ...asked, lenient: true }).mended).toEqualTypeOf<Mended["mended"]>();
    expectTypeOf(vlmAsClassifier(asked).mended).toEqualTypeOf<Mended["mended"] | undefined>();
    const parsed = jsonParser({ text: "", expectedFields: ["a"], lenient: true });
    expectTypeOf(parsed.mended).toEqualTypeOf<readonly string[]>();
  });
});

test("a JSON parser has the fields that were asked for", () => {
  never(() => {
    const parsed = jsonParser({ text: "", expectedFields: ["plate", "colour"] });
    expectTypeOf(parsed.plate).toEqualTypeOf<JsonValue>();
    expectTypeOf(parsed.error_status).toEqualTypeOf<boolean>();
    // @ts-expect-error it was not asked for
    parsed.wheels;
    // @ts-expect-error the name is taken by another output
    jsonParser({ text: "", expectedFields: ["error_status"] });
    const open: readonly string[] = [];
    expectTypeOf(jsonParser({ text: "", expectedFields: open }).error_status).toEqualTypeOf<boolean>();
  });
});

test("a detector that the block refuses does not compile", () => {
  never(() => {
    vlmAsDetector({ text: "", image, modelType: "florence-2", taskType: "region-proposal" });
    // @ts-expect-error version 1 does not know it
    vlmAsDetector({ ...asked, modelType: "openai", version: 1 });
    // @ts-expect-error it has one task
    vlmAsDetector({ ...asked, modelType: "qwen", taskType: "region-proposal" });
    // @ts-expect-error only Florence-2 does without classes
    vlmAsDetector({ text: "", image, modelType: "qwen" });
    // @ts-expect-error there is no such model
    vlmAsDetector({ ...asked, modelType: "llama" });
  });
});
