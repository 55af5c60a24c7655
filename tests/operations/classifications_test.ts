import { deepStrictEqual, throws } from "node:assert/strict";
import { runOperations } from "../../src/operations/run_operations.ts";

const ONE_CLASS = {
  predictions: [{ class: "cat", class_id: 0n, confidence: 0.6 }, { class: "dog", class_id: 1n, confidence: 0.4 }],
  top: "cat",
  confidence: 0.6,
};

const LABELS = {
  predictions: {
    dog: { class_id: 1n, confidence: 0.4 },
    bird: { class_id: -1n, confidence: 0.2 },
    cat: { class_id: 0n, confidence: 0.6 },
    ape: { class_id: -1n, confidence: 0.3 },
  },
  predicted_classes: ["dog", "cat"],
};

function extract(prediction: unknown, property_name: string): unknown {
  return runOperations(prediction, [{ type: "ClassificationPropertyExtract", property_name }]);
}

Deno.test("of one class, the properties are of the top class and of the list of predictions", () => {
  deepStrictEqual(extract(ONE_CLASS, "top_class"), "cat");
  deepStrictEqual(extract(ONE_CLASS, "top_class_confidence"), 0.6);
  deepStrictEqual(extract(ONE_CLASS, "top_class_confidence_single"), 0.6);
  deepStrictEqual(extract(ONE_CLASS, "all_classes"), ["cat", "dog"]);
  deepStrictEqual(extract(ONE_CLASS, "all_confidences"), [0.6, 0.4]);
});

Deno.test("of several labels, the properties are of those predicted, and of all in the order of their ids", () => {
  deepStrictEqual(extract(LABELS, "top_class"), ["dog", "cat"]);
  deepStrictEqual(extract(LABELS, "top_class_confidence"), [0.4, 0.6]);
  deepStrictEqual(extract(LABELS, "top_class_confidence_single"), 0.6);
});

Deno.test("of several labels with one id only the last is kept", () => {
  deepStrictEqual(extract(LABELS, "all_classes"), ["ape", "cat", "dog"]);
  deepStrictEqual(extract(LABELS, "all_confidences"), [0.3, 0.6, 0.4]);
});

Deno.test("where no label is predicted, there is no top class and no confidence", () => {
  deepStrictEqual(extract({ predictions: {} }, "top_class"), []);
  deepStrictEqual(extract({ predictions: {}, predicted_classes: [] }, "top_class_confidence"), []);
  deepStrictEqual(extract({ predictions: {} }, "top_class_confidence_single"), 0);
});

Deno.test("what has not the shape of a classification is refused", () => {
  throws(() => extract(null, "top_class"), /cannot take null \(NoneType\), but only a classification/);
  throws(() => extract({}, "all_classes"), /cannot find "predictions"/);
  throws(() => extract({ predictions: [{}] }, "all_classes"), /cannot find "class"/);
  throws(() => extract({ predictions: "cat" }, "all_confidences"), /predictions of several labels/);
  throws(() => extract({ predictions: {}, predicted_classes: ["cat"] }, "top_class_confidence"), /cannot find "cat"/);
});
